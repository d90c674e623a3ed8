import { Socket } from "node:net";

/**
 * Holds on to the launcher: on an older Node it runs this program as a child, and a child outlives a parent that is killed.
 * The launcher keeps the other end of a pipe; when it is gone, so are we, at once, as if the signal had been for us.
 */
export function holdLifeline(): void {
  const descriptor = process.env["CHANCERY_LIFELINE"];
  if (!descriptor) return;
  delete process.env["CHANCERY_LIFELINE"];
  const lifeline = new Socket({ fd: Number(descriptor) });
  lifeline.on("error", () => {}).on("close", () => process.kill(process.pid, "SIGKILL"));
  lifeline.resume().unref();
}
