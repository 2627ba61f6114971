import { In } from 'typeorm';
import type { Context } from '../../context.js';
import { Interviewer, PanelSeat } from './interviewer.entity.js';

/** The people of one panel, in the order given. */
export async function panelOf(ctx: Context, interviewId: string): Promise<Interviewer[]> {
  const panel = await ctx.load.batch('panel', interviewId, async ({ manager }, ids) => {
    const seats = await manager.find(PanelSeat, {
      where: { interviewId: In(ids) },
      order: { seat: 'ASC' },
    });
    const people = await manager.findBy(Interviewer, {
      id: In(seats.map((seat) => seat.interviewerId)),
    });
    const byId = new Map(people.map((person) => [person.id, person]));
    return new Map(
      ids.map((id) => [
        id,
        seats
          .filter((seat) => seat.interviewId === id)
          .flatMap((seat) => byId.get(seat.interviewerId) ?? []),
      ]),
    );
  });
  return panel ?? [];
}
