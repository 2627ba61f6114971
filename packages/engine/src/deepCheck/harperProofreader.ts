import type { Language } from '../checks/finding.js';
import { keptKinds, leftAlone, rulesOff } from './harperRules.js';
import type { DeepSlip, Proofreader } from './proofreader.js';

/** As much of a finding of harper.js as is read. Offsets are UTF-16. */
interface HarperLint {
  span(): { start: number; end: number };
  lint_kind(): string;
  message(): string;
  get_problem_text(): string;
  /** `kind`: 0 replaces, 1 removes, 2 inserts after. */
  suggestions(): { kind(): number; get_replacement_text(): string }[];
}

/** As much of a linter of harper.js 2.10 as is used. */
export interface HarperLinter {
  lint(text: string, options: { language: 'plaintext' }): Promise<HarperLint[]>;
  getDefaultLintConfig(): Promise<Record<string, boolean | null>>;
  setLintConfig(config: Record<string, boolean | null>): Promise<void>;
}

const mostFixes = 3;

/**
 * A proofreader by harper.js, which whoever uses it brings along: the engine depends on nothing that weighs so much. It
 * keeps a linter for each language asked for, made with the first text, and anew when making it failed.
 */
export function harperProofreader(linterFor: (language: Language) => HarperLinter): Proofreader {
  const linters = new Map<Language, Promise<HarperLinter>>();
  return {
    async proofread(text, language) {
      const made = linters.get(language) ?? prepared(linterFor(language));
      linters.set(language, made);
      const linter = await made.catch((error: unknown) => {
        linters.delete(language);
        throw error;
      });
      const lints = await linter.lint(text, { language: 'plaintext' });
      return lints.filter(isKept).map(slipOf);
    },
  };
}

async function prepared(linter: HarperLinter): Promise<HarperLinter> {
  const off = Object.fromEntries(rulesOff.map((rule) => [rule, false]));
  await linter.setLintConfig({ ...(await linter.getDefaultLintConfig()), ...off });
  return linter;
}

const isKept = (lint: HarperLint) =>
  keptKinds.has(lint.lint_kind()) && !leftAlone.test(lint.get_problem_text());

function slipOf(lint: HarperLint): DeepSlip {
  const { start, end } = lint.span();
  const written = lint.get_problem_text();
  const texts = lint.suggestions().map((suggestion) => {
    const text = suggestion.get_replacement_text();
    return [text, '', written + text][suggestion.kind()] ?? text;
  });
  const say = lint.message().replace(/`([^`]*)`/g, '“$1”');
  return { start, end, say, right: [...new Set(texts)].slice(0, mostFixes) };
}
