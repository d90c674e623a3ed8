import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FailureError } from "../errors/failure.ts";
import { wordsIn } from "../i18n/language.ts";
import { parse } from "./program.ts";

const english = wordsIn("en");

function asked(...argv: string[]) {
  const request = parse(argv, english);
  assert.equal(request.ask, "run");
  if (request.ask !== "run") throw new Error("unreachable");
  return request;
}

describe("a command line that is understood", () => {
  it("takes the store before and after the command", () => {
    assert.equal(asked("--store", "a.db", "timeline").given.text("store"), "a.db");
    assert.equal(asked("timeline", "--store", "a.db").given.text("store"), "a.db");
    assert.equal(asked("timeline", "--store=a.db").given.text("store"), "a.db");
    assert.equal(asked("timeline").given.text("store"), undefined);
  });

  it("gives operands in order, '-' and what follows '--' among them", () => {
    const { command, operands } = asked("read", "b.txt", "-", "--", "--odd.txt");
    assert.equal(command, "read");
    assert.deepEqual(operands, ["b.txt", "-", "--odd.txt"]);
  });

  it("takes several values with commas and by repeating", () => {
    const { given } = asked("timeline", "--type", "visit,meeting", "--type", "call", "--who", "A, B", "--who", "C");
    assert.deepEqual(given.list("type"), ["visit", "meeting", "call"]);
    assert.deepEqual(given.list("who"), ["A, B", "C"]);
    assert.deepEqual(given.list("where"), []);
  });

  it("tells switches that were set from those that were not", () => {
    const { given } = asked("serve", "--no-open");
    assert.equal(given.flag("noOpen"), true);
    assert.equal(asked("serve").given.flag("noOpen"), false);
    assert.equal(asked("timeline", "--json").given.flag("json"), true);
    assert.equal(asked("timeline").given.flag("json"), false);
  });

  it("reads numbers", () => {
    assert.equal(asked("serve", "--port", "8080").given.number("port"), 8080);
    assert.equal(asked("serve", "--port", "0").given.number("port"), 0);
  });

  it("asks for help and the version wherever they stand", () => {
    assert.deepEqual(parse(["--help"], english), { ask: "help", command: null });
    assert.deepEqual(parse(["help"], english), { ask: "help", command: null });
    assert.deepEqual(parse(["read", "-h"], english), { ask: "help", command: "read" });
    assert.deepEqual(parse(["help", "show"], english), { ask: "help", command: "show" });
    assert.deepEqual(parse(["--version"], english), { ask: "version" });
  });
});

describe("a command line that is not understood", () => {
  const cases: readonly [argv: string, language: "en" | "ja", message: string][] = [
    ["", "en", "Say what to do."],
    ["--store a.db", "en", "Say what to do."],
    ["timelin", "en", "There is no command timelin. Did you mean timeline?"],
    ["timelin", "ja", "timelin というコマンドはありません。 もしかして timeline ですか。"],
    ["timeline --stauts open", "en", "There is no option --stauts. Did you mean --status?"],
    ["read", "en", "Something is missing: path."],
    ["show a b", "en", "show takes less than this."],
    ["read a --store", "en", "--store wants a value."],
    ["timeline --kind event,quote", "en", "Not a value for --kind: quote"],
    ["serve --port x", "en", "Not a value for --port: x"],
    ["serve --port -1", "en", "Not a value for --port: -1"],
    ["--lang fr timeline", "en", "Not a value for --lang: fr"],
  ];
  for (const [argv, language, message] of cases) {
    it(`says of '${argv}' in ${language}: ${message}`, () => {
      assert.throws(
        () => parse(argv.split(" ").filter(Boolean), wordsIn(language)),
        (error) => error instanceof FailureError && error.failure.message === message,
      );
    });
  }
});
