/** What a worker says to PostgreSQL at two steps of a delivery, as it goes by. */
export const claim = /update\s+"?delivery"?\s+set state = 'claimed'/i;
export const ledger = /insert into "?send_ledger/i;
