import type { EntityManager } from 'typeorm';
import { Application } from './application.entity.js';

/**
 * An application, held until the transaction ends. Whatever acts on a plan takes this lock first, so that
 * two acts on one application wait for each other and never for each other's rows.
 * @throws when there is no such application
 */
export const lockApplication = (manager: EntityManager, id: string): Promise<Application> =>
  manager.findOneOrFail(Application, { where: { id }, lock: { mode: 'for_no_key_update' } });
