import type { BlockKind } from "../text/block.ts";
import type { RuleFile } from "../language/rule.ts";
import { bindLast, scopeOf, type Scope } from "./bind-last.ts";
import { bindMiddle, surroundings, type Surroundings } from "./bind-middle.ts";
import { isKind, KINDS, type Item, type Trigger } from "./item.ts";
import { compilePattern, type Pattern } from "./pattern.ts";
import type { Sentence } from "./sentence.ts";

/** Blocks of running text, and rows that tell what happened: where rules read unless they say otherwise. */
const RUNNING: readonly BlockKind[] = ["paragraph", "item", "row"];

/** A rule ready to run. */
export interface CompiledRule {
  readonly id: string;
  readonly gives: string;
  readonly pattern: Pattern;
  readonly in: readonly BlockKind[];
  readonly order: number;
}

/** What a rule bound around a trigger. */
export interface Binding {
  readonly rule: CompiledRule;
  readonly trigger: Trigger;
  readonly slots: ReadonlyMap<string, readonly Item[]>;
}

/** Rules keyed by the class of their trigger, so that a sentence meets only rules whose words it has. */
export class Rulebook {
  readonly byTrigger = new Map<string, CompiledRule[]>();
  /** Classes of the words that start a rule, or hold one that does and start none. */
  readonly classes: readonly string[];
  readonly fixedOrder: boolean;
  private readonly byBlock = new Map<BlockKind, Map<string, readonly CompiledRule[]>>();

  constructor(files: readonly RuleFile[], fixedOrder: boolean) {
    this.fixedOrder = fixedOrder;
    let order = 0;
    for (const file of files)
      for (const rule of file.rules) {
        const compiled = {
          id: rule.id,
          gives: file.gives,
          pattern: spelledOut(compilePattern(rule.reads), file.gives !== "event/visit"),
          in: rule.in ?? RUNNING,
          order: order++,
        };
        const list = this.byTrigger.get(compiled.pattern.trigger);
        if (list) list.push(compiled);
        else this.byTrigger.set(compiled.pattern.trigger, [compiled]);
      }
    this.classes = [...this.byTrigger.keys(), "NOT.trigger"];
  }

  /** The rules that start from a class of word and read in a kind of block. */
  private rulesIn(kind: BlockKind, name: string): readonly CompiledRule[] {
    let byClass = this.byBlock.get(kind);
    if (!byClass) this.byBlock.set(kind, (byClass = new Map()));
    let rules = byClass.get(name);
    if (!rules) byClass.set(name, (rules = (this.byTrigger.get(name) ?? []).filter((rule) => rule.in.includes(kind))));
    return rules;
  }

  /** All bindings of all rules around a trigger, best first: most slots, then rule order. */
  match(sentence: Sentence, trigger: Trigger): Binding[] {
    const rules = this.rulesIn(sentence.block.kind, trigger.class).filter((rule) => hasFeatures(trigger, rule.pattern));
    if (!rules.length) return [];
    const bind = this.fixedOrder ? middleBinder(sentence, trigger) : lastBinder(scopeOf(sentence, trigger));
    const out: Binding[] = [];
    for (const rule of rules) {
      const slots = bind(rule);
      if (slots) out.push({ rule, trigger, slots });
    }
    return out.length < 2 ? out : out.sort((a, b) => b.slots.size - a.slots.size || a.rule.order - b.rule.order);
  }
}

type Binder = (rule: CompiledRule) => ReadonlyMap<string, readonly Item[]> | null;

/** Binds rules around one trigger; what each kind of rule sees there is gathered once. */
function middleBinder(sentence: Sentence, trigger: Trigger): Binder {
  let near: Surroundings | undefined;
  let wide: Surroundings | undefined;
  return ({ gives, pattern }) => {
    const sides = gives.startsWith("figure/")
      ? (wide ??= surroundings(sentence, trigger, true))
      : (near ??= surroundings(sentence, trigger, false));
    return bindMiddle(sentence, trigger, pattern, sides);
  };
}

function lastBinder(scope: Scope): Binder {
  let promised: Scope | undefined;
  let measured: Scope | undefined;
  return (rule) => {
    if (isHappening(rule)) return bindLast(scope, rule.pattern);
    const own = rule.gives === "pledge" ? (promised ??= promising(scope)) : (measured ??= measuring(scope));
    return bindLast(own, rule.pattern);
  };
}

/** Kinds that stand for others (PARTY) are spelled out once, so that binding asks one list. */
function spelledOut(pattern: Pattern, stays: boolean): Pattern {
  const elements = pattern.elements.map((element) => ({
    ...element,
    stays,
    kinds: element.kinds.flatMap((kind) => KINDS[kind] ?? kind),
  }));
  return { ...pattern, elements };
}

/** Around a measure: dates with a genitive mark count, those of an attribute before it (1993年に始まった制度は) do not. */
function measuring(scope: Scope): Scope {
  const behind = scope.right.filter((item) => (item.aside || item.opened) && isAmountBefore(item, scope));
  const own = scope.around.filter((item) => !isCompared(item, scope));
  const around = behind.length ? [...own, ...behind] : own;
  return { ...scope, around, bound: [], hidden: scope.hidden.filter((item) => !scope.begun.includes(item)) };
}

/** 「前年の3倍に当たる5億ドル」: a date right before how many times is that of the lesser amount. */
function isCompared({ kind, close }: Item, { inside }: Scope): boolean {
  return kind === "DATE" && inside.some((other) => other.kind === "TIMES" && other.start === close);
}

/** A promise is not due on the day that an attribute tells of its maker (4月に来日した首相は); a term in one is its own (2035年までに減らす目標). */
function promising(scope: Scope): Scope {
  return {
    ...scope,
    bound: [],
    hidden: scope.hidden.filter(({ parts: [part] }) => part?.kind !== "DATE" || part.mode === "until"),
  };
}

/** 211億円(2022年度): the date in a bracket right behind an amount is of that amount. */
function isAmountBefore({ start }: Item, { inside }: Scope): boolean {
  return inside.some((other) => other.end === start - 1 && isKind(other.kind, ["QUANTITY"]));
}

/** What is measured has its date before it as a genitive (2023年の貿易額は), what happens has not. */
function isHappening({ gives }: CompiledRule): boolean {
  return gives.startsWith("event/");
}

function hasFeatures({ features }: Trigger, { wanted, refused }: Pattern): boolean {
  if (wanted.length && !wanted.some((feature) => features.has(feature))) return false;
  return !refused.some((feature) => features.has(feature));
}
