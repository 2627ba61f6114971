import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { answer, NotFound } from '../../../graphql/problems.js';
import { ViewerType } from '../../accounts/accounts.types.js';
import { resultOf } from '../../accounts/resultOf.js';
import { Candidate } from '../../candidates/candidate.entity.js';
import { Export, ExportState } from './export.entity.js';
import { exportOf, requestExport } from './requestExport.js';
import { pathOf } from './serveExports.js';

const RequestExportResult = resultOf('RequestExportResult', Export, NotFound);

@Resolver(() => Export)
export class ExportsResolver {
  @Mutation(() => RequestExportResult, {
    description:
      'Has everything about the viewer, or a candidate without an account in their care, put into one file.',
  })
  requestExport(
    @Ctx() ctx: Context,
    @Arg('candidateId', () => ID, { nullable: true, description: 'The viewer when left out.' })
    candidateId?: string | null,
  ) {
    return answer(requestExport(ctx, candidateId ?? null));
  }

  @FieldResolver(() => Int, { description: 'How much of it is done, 0 to 100.' })
  percent(@Root() { state, done, total }: Export): number {
    if (state === ExportState.READY) return 100;
    return total === 0 ? 0 : Math.floor((100 * done) / total);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where it can be downloaded, with the session of whoever asked for it.',
  })
  url(@Ctx() ctx: Context, @Root() made: Export): string | null {
    return made.state === ExportState.READY ? `${ctx.app.config.baseUrl}${pathOf(made.id)}` : null;
  }
}

@Resolver(() => ViewerType)
export class ViewerExportResolver {
  @FieldResolver(() => Export, {
    nullable: true,
    description: 'Everything about the viewer, as last asked for.',
  })
  export(@Ctx() ctx: Context) {
    return exportOf(ctx, null);
  }
}

@Resolver(() => Candidate)
export class CandidateExportResolver {
  @FieldResolver(() => Export, {
    nullable: true,
    description: 'Everything about them, as the viewer last asked for it.',
  })
  export(@Ctx() ctx: Context, @Root() candidate: Candidate) {
    return exportOf(ctx, candidate.id);
  }
}
