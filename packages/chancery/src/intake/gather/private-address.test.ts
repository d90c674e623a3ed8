import assert from "node:assert/strict";
import { test } from "node:test";
import { FailureError } from "../../errors/failure.ts";
import { isPrivateAddress, lookupPublic } from "./private-address.ts";

test("addresses of no public page", () => {
  const inside = [
    "127.0.0.1",
    "127.8.8.8",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fd00::1",
    "ff02::1",
    "2002:7f00:1::",
    "::ffff:10.0.0.1",
    "::ffff:7f00:1",
    "64:ff9b::7f00:1",
  ];
  for (const address of inside) assert.ok(isPrivateAddress(address), address);
});

test("addresses of public pages", () => {
  for (const address of [
    "8.8.8.8",
    "172.32.0.1",
    "100.128.0.1",
    "198.20.0.1",
    "2606:4700::1111",
    "2400:cb00::1",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
  ]) {
    assert.ok(!isPrivateAddress(address), address);
  }
});

test("a name is judged by what it resolves to when the connection is made", async () => {
  const error = await new Promise((resolve) => lookupPublic("localhost", { all: true }, resolve));
  assert.ok(error instanceof FailureError);
  assert.equal(error.failure.code, "address-refused");
});
