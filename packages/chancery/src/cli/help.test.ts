import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { INTERFACE_LANGUAGES, wordsIn } from "../i18n/language.ts";
import { COMMAND_NAMES, COMMANDS } from "./command.ts";
import { commandHelp, programHelp } from "./help.ts";
import { EVERYWHERE, OPTIONS } from "./option.ts";
import { widthOf } from "./text.ts";

for (const language of INTERFACE_LANGUAGES) {
  const words = wordsIn(language);
  describe(`help in ${language}`, () => {
    it("of the program lists every command with what it is for", () => {
      const help = programHelp(words);
      const lines = help.split("\n").map((line) => line.trim().split(/ {2,}/));
      for (const name of COMMAND_NAMES) {
        const listed = lines.find(([first]) => first === name);
        assert.deepEqual(listed, [name, words.commands.summaries[name]]);
      }
      for (const status of ["0", "1", "2", "130"]) assert.match(help, new RegExp(`^  ${status} +\\S`, "m"));
    });

    for (const name of COMMAND_NAMES) {
      it(`of ${name} shows every option, and every example under its note`, () => {
        const help = commandHelp(name, words);
        const { options, examples } = COMMANDS[name];
        for (const option of [...options, ...EVERYWHERE]) assert.ok(help.includes(OPTIONS[option].long), option);
        assert.ok(examples.length >= 2);
        assert.equal(words.commands.notes[name].length, examples.length);
        for (const [index, line] of examples.entries()) {
          assert.ok(help.includes(`  # ${words.commands.notes[name][index]}\n  ${line}`), line);
        }
      });

      it(`of ${name} keeps to a hundred columns`, () => {
        for (const line of commandHelp(name, words).split("\n")) assert.ok(widthOf(line) <= 100, line);
      });
    }
  });
}
