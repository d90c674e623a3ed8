import { lookup as resolve } from "node:dns";
import { BlockList, isIP, isIPv4, type LookupFunction } from "node:net";
import { failure, FailureError } from "../../errors/failure.ts";

// Special-purpose ranges of the IANA registries that no public page stands on.
const IPV4 =
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4";
const IPV6 =
  "::/128 ::1/128 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8";

const BLOCKED = new BlockList();
for (const [ranges, family] of [
  [IPV4, "ipv4"],
  [IPV6, "ipv6"],
] as const) {
  for (const range of ranges.split(" ")) {
    const [net = "", bits] = range.split("/");
    BLOCKED.addSubnet(net, Number(bits), family);
  }
}
/** IPv6 addresses that carry an IPv4 address in their last 32 bits: mapped, and translated by a gateway. */
const CARRIER = new BlockList();
CARRIER.addSubnet("::ffff:0:0", 96, "ipv6");
CARRIER.addSubnet("64:ff9b::", 96, "ipv6");

/** True for an address of this machine, of a private network, or of none. */
export function isPrivateAddress(address: string): boolean {
  if (isIPv4(address)) return BLOCKED.check(address, "ipv4");
  if (CARRIER.check(address, "ipv6")) return isPrivateAddress(carried(address));
  return BLOCKED.check(address, "ipv6");
}

/**
 * Resolves a name for a connection and refuses private addresses. The connection is made to the very addresses that were
 * looked at, so a name that changes its answer between two questions gains nothing.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, "", 0);
    const inside = addresses.find(({ address }) => isPrivateAddress(address));
    if (inside) return callback(refused(inside.address), "", 0);
    if (options.all) return callback(null, addresses);
    return callback(null, addresses[0]?.address ?? "", addresses[0]?.family ?? 0);
  });
};

/** A host that is an address is never resolved, so it is looked at here. Throws a `FailureError`. */
export function refuseLiteral(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && isPrivateAddress(host)) throw refused(host);
}

function refused(address: string): FailureError {
  return new FailureError(failure("address-refused", { address }));
}

function carried(address: string): string {
  const dotted = /(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (dotted) return dotted;
  // `new URL` writes any form of an IPv6 address out as hexadecimal groups.
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(":");
  const [high = 0, low = 0] = groups.slice(-2).map((group) => Number.parseInt(group || "0", 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}
