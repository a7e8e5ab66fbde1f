/**
 * What plans consist of, the most usual last, where deflate reaches it with the fewest bits. Links
 * that are out in the world were made with it: it stays as it is to the letter, for ever.
 */
export const DICTIONARY_1 =
  ':"zod",:"transit-gateway",:"virtual-private-gateway",:"cloud-wan",:"mixed-enterprise' +
  '",:"bulk-copy",:"database-replication",:"web-api",:"voice-desktops",:"demand-limited' +
  '",:"greedy",:"aws",:"si-metered",:"si",:"aes-gcm-16",:"aes-cbc-sha1",:"aes-cbc-sha2-' +
  '256",:"aes-cbc-sha2-384",:"aes-cbc-sha2-512",:"none",:"tunnel",:"connection",:"custo' +
  'mer-gateway",:"dx-connection",:"dx-location",:"vpn-vgw",:"vpn-tgw",:"vpn-tgw-large",' +
  ':"dx-hosted",:"dx-dedicated",:"dx-dedicated-flat-rate",:"dx-two-locations",:"dx-vpn-' +
  'backup",:"dx-private-ip-vpn",:"bgp",:"static",:"standard",:"large",:"inner",:"outer"' +
  ',:"per-direction",:"both-directions",:"dedicated",:"hosted",:"transit",:"private",:"' +
  'public",:"metered",:"flat-rate",:"active",:"standby",:"internet",:"direct-connect",:' +
  '"prefixes",:"workloads",:"locations",:"ipv4",:"ipv6",:"95",:"99.9",:"99.95",:"99.99"' +
  ',:"required",:"out",:"designs","amount":,"unit":,"peakBitsPerSecond":,"meanBitsPerSe' +
  'cond":,"monthlyVolume":,"meanPacketBytes":,"packetMix":,"packetBytes":,"share":,"flo' +
  'ws":,"largestFlowBitsPerSecond":,"name":,"kind":,"out":,"in":,"flowBehaviour":,"grow' +
  'thPerYear":,"group":,"id":,"directConnect":,"portSpeedBitsPerSecond":,"location":,"d' +
  'evice":,"lag":,"virtualInterface":,"billing":,"macsec":,"role":,"vpn":,"tunnelClass"' +
  ':,"connections":,"underlay":,"customerGateway":,"accelerated":,"version":,"site":,"o' +
  'nPremisesPrefixes":,"customerGatewayAddress":,"aws":,"region":,"vpcPrefixes":,"vpnGa' +
  'tewayAddress":,"vpcAttachments":,"availabilityZones":,"gateway":,"gatewayExists":,"w' +
  'orkloads":,"peakCoincidence":,"underlays":,"internet":,"accessRateBitsPerSecond":,"p' +
  'athMtuBytes":,"rttMs":,"lossFraction":,"locations":,"flatRateTier":,"cipherSuite":,"' +
  'natTraversal":,"outerIp":,"routing":,"onPremisesCosts":,"crossConnectUsdPerMonth":,"' +
  'circuitUsdPerMonth":,"partnerUsdPerMonth":,"ispUsdPerMonth":,"leadTimes":,"vpnDays":' +
  ',"hostedDays":,"dedicatedDays":,"requirements":,"survive":,"slaTier":,"encryption":,' +
  '"jumboFrames":,"utilisationCeiling":,"confidence":,"conventions":,"volume":,"hoursPe' +
  'rMonth":,"countFreeEgress":,"tunnelRateCounts":,"packetRateCounts":,"countPacketCeil' +
  'ing":,"edition":,"designs":,"notes":"directConnect":[{"kind":"hosted","portSpeedBits' +
  'PerSecond":10000000000,"location":1,"virtualInterface":"transit","billing":"flat-rat' +
  'e"},{"kind":"dedicated","portSpeedBitsPerSecond":100000000000,"billing":"metered"}],' +
  '"vpn":[{"tunnelClass":"standard","connections":2,"underlay":"internet","customerGate' +
  'way":"","role":"standby"},{"tunnelClass":"large","connections":1,"underlay":"direct-' +
  'connect"}]}],"onPremisesCosts":{"crossConnectUsdPerMonth":300,"circuitUsdPerMonth":5' +
  '00,"partnerUsdPerMonth":1000,"ispUsdPerMonth":2000},"leadTimes":{"vpnDays":1,"hosted' +
  'Days":14,"dedicatedDays":42},"underlays":{"internet":{"accessRateBitsPerSecond":1000' +
  '0000000,"pathMtuBytes":1500,"rttMs":30,"lossFraction":0.00001},"directConnect":{"loc' +
  'ations":[{"name":"","group":"us-contiguous"},{"name":"","group":"europe"}],"flatRate' +
  'Tier":1,"rttMs":10}},"vpn":{"cipherSuite":"aes-gcm-16","natTraversal":true,"outerIp"' +
  ':"ipv4","routing":"bgp"},"conventions":{"volume":"aws","hoursPerMonth":730,"countFre' +
  'eEgress":false},"edition":"2026-11-23","designs":[{"id":"design-1","name":"My design' +
  '","workloads":[{"name":"","kind":"mixed-enterprise","out":{"peakBitsPerSecond":10000' +
  '00000,"meanBitsPerSecond":500000000,"monthlyVolume":{"amount":20,"unit":"TB"},"meanP' +
  'acketBytes":1400,"flows":200,"largestFlowBitsPerSecond":2000000000},"in":{"peakBitsP' +
  'erSecond":2000000000,"monthlyVolume":{"amount":10,"unit":"TB"},"meanPacketBytes":500' +
  ',"flows":200},"flowBehaviour":"demand-limited","growthPerYear":0.2},{"name":"Backup"' +
  ',"kind":"bulk-copy","out":{"requirements":{"survive":"connection","encryption":"requ' +
  'ired","jumboFrames":true,"utilisationCeiling":0.8,"confidence":0.95}},"notes":"{"e":' +
  '"2026-11-23","m":"2","p":{"version":1,"name":"Seed site","site":{"name":"Headquarter' +
  's","onPremisesPrefixes":["192.168.0.0/16"],"customerGatewayAddress":"203.0.113.1"},"' +
  'aws":{"region":"us-east-1","vpcPrefixes":["10.0.0.0/16"],"vpnGatewayAddress":"198.51' +
  '.100.1","gateway":"transit-gateway","gatewayExists":true,"vpcAttachments":1,"availab' +
  'ilityZones":2},"workloads":[{"kind":"mixed-enterprise","out":{"peakBitsPerSecond":40' +
  '00000000,"monthlyVolume":{"amount":20,"unit":"TB"}}}],"requirements":{"survive":"tun' +
  'nel"}}}';
