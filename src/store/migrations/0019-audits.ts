import { sql, type Kysely, type Migration } from 'kysely'
import { all, memberTable, mine, protect } from '../roles.ts'

const tables = `
create table audit_team (
  programme text not null references programme,
  id text not null,
  name text not null check (name <> ''),
  body text,
  primary key (programme, id)
);
create unique index audit_team_name on audit_team (programme, lower(name));

create table auditor (
  programme text not null references programme,
  person text not null references person,
  team text,
  primary key (programme, person),
  foreign key (programme, team) references audit_team (programme, id)
);
create index auditor_team on auditor (programme, team);
create index auditor_person on auditor (person);

create table audit_round (
  programme text not null references programme,
  id text not null,
  letter text not null check (letter ~ '^[A-Z]+$'),
  title text not null check (title <> ''),
  kind text not null,
  theme text check (theme <> ''),
  form text not null,
  form_version int not null check (form_version > 0),
  planned date not null,
  due date not null,
  lists jsonb not null check (jsonb_array_length(lists) > 0),
  size int not null check (size > 0),
  seed text not null,
  primary key (programme, id),
  unique (programme, letter),
  constraint audit_round_due_after_it_is_planned check (due >= planned)
);

create table practice_audit (
  programme text not null references programme,
  id text not null,
  round text not null,
  reference text not null check (reference ~ '^[A-Z]+-[0-9]+$'),
  team text not null,
  place int not null check (place > 0),
  auditor text,
  moderator text,
  auditor_sent date,
  moderator_sent date,
  opened date,
  final jsonb,
  set_aside jsonb,
  again text,
  primary key (programme, id),
  unique (programme, reference),
  foreign key (programme, round) references audit_round (programme, id),
  foreign key (programme, team) references audit_team (programme, id),
  foreign key (programme, again) references practice_audit (programme, id) deferrable initially deferred,
  foreign key (programme, auditor) references auditor (programme, person),
  foreign key (programme, moderator) references auditor (programme, person),
  constraint one_person_does_not_audit_and_moderate check (auditor <> moderator),
  constraint an_audit_opens_when_both_are_in check (opened is null or (auditor_sent is not null and (moderator is null or moderator_sent is not null)))
);
create index practice_audit_round on practice_audit (programme, round);
create index practice_audit_team on practice_audit (programme, team);
create index practice_audit_again on practice_audit (programme, again);
create index practice_audit_auditor on practice_audit (programme, auditor);
create index practice_audit_moderator on practice_audit (programme, moderator);

create table audit_grading (
  programme text not null,
  audit text not null,
  part text not null check (part in ('auditor', 'moderator')),
  by_person text references person,
  on_day date not null,
  overall text not null,
  domains jsonb not null,
  strengths text not null,
  to_do text not null,
  worker_took_part boolean,
  family_heard boolean,
  nonce text not null,
  primary key (programme, audit, part),
  foreign key (programme, audit) references practice_audit (programme, id)
);
create index audit_grading_person on audit_grading (by_person);

create table audit_theme (
  programme text not null references programme,
  id text not null,
  round text not null,
  title text not null check (title <> ''),
  what text not null check (what <> ''),
  seen_in int not null check (seen_in > 0),
  noted date not null,
  inspection text,
  finding text,
  action text,
  primary key (programme, id),
  foreign key (programme, round) references audit_round (programme, id),
  foreign key (programme, inspection) references inspection (programme, id),
  foreign key (programme, finding) references finding (programme, id),
  foreign key (programme, action) references action (programme, id),
  constraint a_theme_is_answered_one_way check (action is null or finding is null)
);
create index audit_theme_round on audit_theme (programme, round);
create index audit_theme_inspection on audit_theme (programme, inspection);
create index audit_theme_finding on audit_theme (programme, finding);
create index audit_theme_action on audit_theme (programme, action);
`

/** The rule of blindness once more (core/audit/blindness.ts): one’s own, and those of audits that are open. Added to, never changed. */
const own = 'by_person = board_person()'
const isOpen = 'exists (select from practice_audit as of_this where of_this.programme = audit_grading.programme and of_this.id = audit_grading.audit and of_this.opened is not null)'
const blind = { app: { select: `${mine()} and (${own} or ${isOpen})`, insert: `${mine()} and ${own}` }, system: { select: all, insert: all } }

export const audits: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    for (const table of ['audit_team', 'auditor', 'audit_round', 'practice_audit', 'audit_theme']) await protect(db, table, memberTable())
    await protect(db, 'audit_grading', blind)
  },
}
