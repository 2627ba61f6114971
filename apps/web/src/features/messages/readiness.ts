import type { MessageReport } from '@afterword/engine';

/** The state of a message in one sentence. */
export function readiness({ findings, elements }: MessageReport): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const there = elements.filter(({ present }) => present).length;
  const parts = `${there} of ${elements.length} parts are there`;
  if (errors > 0) return `Not ready: ${errors} to mend. ${parts}.`;
  if (warnings > 0)
    return `Ready, and could be better in ${warnings} ${warnings > 1 ? 'places' : 'place'}. ${parts}.`;
  return `Ready to send. ${parts}.`;
}
