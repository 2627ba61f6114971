import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type { JobType } from 'bullmq';
import type { Logger } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { type Backend, defineJob, openQueue } from '../../../jobs/kit.js';
import type { AccountMail } from './accountMail.js';

/** A mail about an account is to be made. Sealed: a queue's keeper does not read whose. */
export const mailJob = defineJob<{ version: 1; id: string; sealed: string }>('account-mail');

/** Tried for some 17 minutes. */
const again = { attempts: 11, backoff: { type: 'exponential', delay: 1_000 } };

export interface AccountMails {
  /** Has a worker make and send it; whether anybody gets one is found out there, not while a client waits. */
  post(mail: AccountMail): Promise<void>;
  /** Takes back every mail about an account that waits or has failed; one that is being sent leaves. */
  forget(account: { id: string; email: string }): Promise<void>;
  close(): Promise<void>;
}

export function openAccountMails(backend: Backend, secret: string, log: Logger): AccountMails {
  const queue = openQueue(mailJob, backend);
  queue.on('error', (err) => log.warn({ err }, 'the job queue is out of reach'));
  return {
    async post(mail) {
      const id = uuidv7();
      const sealed = await symmetricEncrypt({ key: secret, data: JSON.stringify(mail) });
      await queue.add('mail', { version: 1, id, sealed }, { jobId: `mail-${id}`, ...again });
    },
    async forget({ id, email }) {
      for (const state of kept)
        for (let start = 0; ; ) {
          const jobs = await queue.getJobs(state, start, start + perPage - 1);
          if (jobs.length === 0) break;
          let removed = 0;
          for (const job of jobs) {
            const mail = await unseal(secret, job.data.sealed);
            const isTheirs = 'userId' in mail ? mail.userId === id : mail.email === email;
            if (isTheirs) removed += await job.remove().then(one, none);
          }
          start += jobs.length - removed;
        }
    },
    close: () => queue.close(),
  };
}

/** Jobs that hold a mail, whatever became of them. */
const kept: JobType[] = ['waiting', 'delayed', 'prioritized', 'completed', 'failed'];
const perPage = 500;
const one = () => 1;
/** It has begun to be sent since. */
const none = () => 0;

/** What was sealed. */
export async function unseal(secret: string, sealed: string): Promise<AccountMail> {
  return JSON.parse(await symmetricDecrypt({ key: secret, data: sealed }));
}
