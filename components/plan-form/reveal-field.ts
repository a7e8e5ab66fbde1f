/** Id of the control that edits a path of the plan. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`;

/** Opens the drawer that a field is in, brings it into view and puts the keyboard there. */
export function revealField(path: string): void {
  const control = document.getElementById(fieldId(path));
  if (control === null) return;
  const drawer = control.closest('details');
  if (drawer !== null) drawer.open = true;
  control.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
}
