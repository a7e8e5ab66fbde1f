import { GeistSans } from 'geist/font/sans';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SiteHeader } from '@/components/site/site-header';
import { ThemeScript } from '@/components/site/theme-script';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Trunkline', template: '%s · Trunkline' },
  description: 'Plan how a site connects to AWS: Direct Connect, Site-to-Site VPN, or both.',
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#13171e' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The script in the head adds the theme to <html>, which React did not write.
    <html lang="en" className={GeistSans.variable} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body className="font-sans antialiased">
        <SiteHeader />
        {children}
      </body>
    </html>
  );
}
