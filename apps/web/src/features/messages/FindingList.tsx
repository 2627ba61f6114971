import type { Finding, Severity, TextFix } from '@afterword/engine';
import { Button, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconBulb, IconCircleX } from '@tabler/icons-react';
import { fixWords } from './diagnostics.js';
import classes from './findingList.module.css';

const groups: { severity: Severity; title: string; icon: typeof IconBulb }[] = [
  { severity: 'error', title: 'To mend before sending', icon: IconCircleX },
  { severity: 'warning', title: 'Better', icon: IconAlertTriangle },
  { severity: 'hint', title: 'Hints', icon: IconBulb },
];

interface Props {
  findings: Finding[];
  onShow: (finding: Finding) => void;
  onFix: (finding: Finding, fix: TextFix) => void;
  /** Puts a word down as spelt right; absent for whoever may not. */
  onLearn?: ((word: string) => void) | undefined;
}

/** What was found, worst first; each leads to its place and offers its fixes. */
export function FindingList({ findings, onShow, onFix, onLearn }: Props) {
  return groups.map(({ severity, title, icon: Icon }) => {
    const found = findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return null;
    return (
      <section key={severity} className={classes[severity]}>
        <h2 className={classes.title}>
          <Icon size={16} aria-hidden /> {title} ({found.length})
        </h2>
        <ul className={classes.list}>
          {found.map((finding) => (
            <li key={`${finding.ruleId}${finding.fingerprint}${finding.start}`}>
              <UnstyledButton className={classes.message} onClick={() => onShow(finding)}>
                {finding.message}
              </UnstyledButton>
              {finding.fixes.map((fix) => (
                <Button
                  key={fix.text}
                  variant="default"
                  size="compact-sm"
                  onClick={() => onFix(finding, fix)}
                >
                  {fixWords(fix)}
                </Button>
              ))}
              {onLearn && finding.ruleId === 'spelling' && finding.actual && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  onClick={() => onLearn(finding.actual ?? '')}
                >
                  It is right in this team
                </Button>
              )}
              {finding.evidence.length > 0 && (
                <details className={classes.why}>
                  <summary>why</summary>
                  {finding.evidence.map(({ source, year, strength }) => (
                    <div key={source}>
                      {source}
                      {year ? `, ${year}` : ''} ·{' '}
                      {strength === 'convention' ? strength : `${strength} evidence`}
                    </div>
                  ))}
                </details>
              )}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
