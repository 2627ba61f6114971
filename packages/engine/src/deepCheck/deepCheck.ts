import { checkMessage } from '../checks/checkMessage.js';
import type { CheckOptions } from '../checks/checkOptions.js';
import type { Finding, MessageInput, MessageReport } from '../checks/finding.js';
import { longest } from '../checks/longest.js';
import type { DeepSlip, Proofreader } from './proofreader.js';

/** As much of an AbortSignal as is needed. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options: { once: true }): void;
}

export interface DeepOptions extends CheckOptions {
  proofreader: Proofreader;
  /** Ends the waiting: `AbortSignal.timeout(milliseconds)` for a limit, an AbortController's to cancel. */
  signal?: StopSignal;
}

export interface DeepReport extends MessageReport {
  /** Whether the proofreader has had its say; if not, this is what `checkMessage` says. */
  deep: 'done' | 'stopped' | 'failed';
}

/**
 * Judges a message as `checkMessage` does, and adds as `grammar` what a slower proofreader finds beyond it. Never rejects for
 * the proofreader's sake: stopped or failed, the live checks stand alone.
 * @throws {CheckSettingsError} as `checkMessage`
 */
export async function deepCheck(input: MessageInput, options: DeepOptions): Promise<DeepReport> {
  const { proofreader, signal, ...live } = options;
  const report = checkMessage(input, live);
  const body = input.body.slice(0, longest.body);
  const language = input.language ?? live.dictionary?.language ?? 'en-US';
  const slips = await slipsOr(signal, () => proofreader.proofread(body, language));
  if (typeof slips === 'string') return { ...report, deep: slips };
  const said = [...report.findings, ...(report.suppressed ?? []).map(({ finding }) => finding)];
  const deepSlips = slips.filter((slip) => !said.some((finding) => saysTheSame(finding, slip)));
  return { ...checkMessage(input, { ...live, deepSlips }), deep: 'done' };
}

const saysTheSame = ({ ruleId, field, start, end }: Finding, slip: DeepSlip) =>
  field === 'body' &&
  (ruleId === 'grammar' || ruleId === 'spelling') &&
  start <= slip.end &&
  slip.start <= end;

/** The slips, or why there are none to be had. */
async function slipsOr(
  signal: StopSignal | undefined,
  proofread: () => Promise<DeepSlip[]>,
): Promise<DeepSlip[] | 'stopped' | 'failed'> {
  if (signal?.aborted) return 'stopped';
  const stopped = new Promise<'stopped'>((resolve) =>
    signal?.addEventListener('abort', () => resolve('stopped'), { once: true }),
  );
  return Promise.race([stopped, proofread().catch(() => 'failed' as const)]);
}
