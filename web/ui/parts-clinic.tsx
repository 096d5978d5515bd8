import { Advice, Checklist } from './advice.tsx';
import { Button, LinkButton } from './button.tsx';
import { CheckCard, ChoiceCards, Chips } from './choices.tsx';
import { ClinicLayout } from './clinic-layout.tsx';
import { ContextPane, ListPane, PageHead, StatusBar, TalkPane } from './desk.tsx';
import type { Frame } from './frame.ts';
import { Letter, Note, Record, SystemStep } from './letter.tsx';
import { DataTable, Tabs } from './lists.tsx';
import { sampleFigures, sampleLines } from './parts.sample.ts';
import { PromiseLine, PromiseSpine, SpineItem } from './promise-line.tsx';
import { StatusTag } from './status-tag.tsx';
import { TextArea } from './text-area.tsx';
import { Lane, WorkItemRow } from './work-item-row.tsx';

function LaterRows() {
  return (
    <>
      <Lane label="By time left" count={16} />
      <WorkItemRow
        href="#d"
        name="Rubén Castillo"
        age="45"
        languageTag="ES"
        languageName="Spanish"
        timeLeft="Wed 5 pm"
        subject="¿Puedo manejar con este mareo?"
        subjectLanguage="es"
        who="No one yet"
        track={{ usedPercent: 40, noOne: true }}
        presence={[{ initials: 'JO' }, { initials: 'TK' }]}
        presenceWords="Joy is writing. Tom is here."
      />
      <WorkItemRow
        href="#a"
        current
        name="Marisol Vega"
        age="58"
        timeLeft="Thu 5 pm"
        subject="Dizzy since the new dose"
        who="You have it"
        track={{ usedPercent: 5 }}
      />
      <WorkItemRow
        href="#t"
        name="Samuel Ortiz"
        age="8"
        timeLeft="Fri 5 pm"
        subject="Asthma form for school · from Ana, mother"
        who="No one yet"
        taken="Joy took this"
        track={{ usedPercent: 5 }}
      />
      <WorkItemRow
        href="#g"
        name="Mei Zhou"
        age="52"
        timeLeft="Paused"
        subject="Metformin and stomach upset"
        who="Waiting on patient"
        track={{ state: 'paused', usedPercent: 40 }}
      />
    </>
  );
}

function Rows() {
  return (
    <>
      <Lane hot icon="siren" label="Urgent lane" count={1} />
      <WorkItemRow
        href="#u"
        name="Arthur Bell"
        age="71"
        timeLeft="12 min"
        timeState="due"
        subject="Tight chest when I climb the stairs"
        who="No one has it"
        alarm
        track={{ state: 'due', usedPercent: 60, noOne: true }}
      />
      <Lane icon="clock-alert" label="Late" count={1} />
      <WorkItemRow
        href="#l"
        name="Hannah Petrov"
        age="29"
        timeLeft="40 min late"
        timeState="late"
        subject="Is this antibiotic safe while nursing?"
        who="Joy, MA · patient was told"
        track={{ state: 'late', usedPercent: 100 }}
      />
      <LaterRows />
    </>
  );
}

function ReplyDesk() {
  return (
    <form class="reply" aria-label="Reply">
      <Tabs
        label="What you are writing"
        tabs={[
          { href: '#reply', label: 'Reply', icon: 'reply', shortcut: 'r', current: true },
          { href: '#note', label: 'Internal note', icon: 'lock', shortcut: 'n' },
        ]}
      />
      <TextArea
        id="reply"
        name="reply"
        label="Reply to Marisol Vega"
        labelHidden
        rows={2}
        value="Hi Marisol, thank you for the readings. They helped."
      />
      <div class="row tight above-s">
        <Button kind="main">Send reply</Button>
        <Button>Send and close</Button>
        <Button kind="bare" icon="book-text" shortcut="/">
          Standing replies
        </Button>
      </div>
    </form>
  );
}

function Thread() {
  return (
    <PromiseSpine label="What was written">
      <SpineItem mark="asked">
        <Letter
          own
          author="Marisol Vega"
          when="Tue Oct 6, 9:14 am"
          words="My blood pressure pill was doubled last week. Since then I get dizzy when I stand up."
          record={[
            { term: 'Started', detail: 'A few days ago' },
            { term: 'Bothers', detail: 'It slows me down' },
            { term: 'Tried', detail: 'Getting up slowly' },
            { term: 'Wants', detail: 'An answer' },
          ]}
        />
      </SpineItem>
      <SpineItem mark="off">
        <Note
          head="Note from Joy Okafor, medical assistant"
          aside="9:38 am · the patient can’t see this"
          words="Home cuff over the weekend: 104/62, 108/64, 101/60."
        />
      </SpineItem>
      <SpineItem mark="answered">
        <Letter
          author="Dana Whitfield"
          role="Nurse"
          when="9:52 am"
          words="Have you fainted, or felt close to fainting, since the dose went up?"
        />
      </SpineItem>
      <SpineItem mark="step">
        <SystemStep>You asked Dr. Haddad for advice at 10:34 am. You still have it.</SystemStep>
      </SpineItem>
    </PromiseSpine>
  );
}

/** The team's desk, with rows in every state. */
export function ClinicDesk({ frame }: { frame: Frame }) {
  return (
    <ClinicLayout
      frame={frame}
      title="Family nurses"
      figures={sampleFigures}
      list="family-nurses"
      shape="desk"
      showing="list"
    >
      <ListPane
        id="list"
        title="Family nurses"
        count="18 open"
        actions={<Button kind="bare" icon="list-filter" label="Filter and sort" type="button" />}
        keys={[
          { keys: ['j', 'k'], does: 'move' },
          { keys: ['c'], does: 'take it' },
        ]}
      >
        <Rows />
      </ListPane>
      <TalkPane
        id="thread"
        title="Dizzy since the new dose"
        beside={<StatusTag>Side effect</StatusTag>}
        actions={<Button kind="bare" icon="forward" label="Hand off" shortcut="h" type="button" />}
        status={
          <StatusBar
            initials="DW"
            who="You have it"
            track={{ usedPercent: 5 }}
            promise="Answer by Thu Oct 8, 5 pm"
            left="22 work hours left"
          />
        }
        reply={<ReplyDesk />}
      >
        <Thread />
      </TalkPane>
      <ContextPane label="Patient context" title="Marisol Vega" beside="58">
        <h3>Reach</h3>
        <Record
          bare
          items={[
            { term: 'Language', detail: 'English' },
            { term: 'Phone', detail: '555-0117' },
          ]}
        />
        <h3>Allergies</h3>
        <p>Penicillin, rash</p>
        <p class="above">
          <LinkButton icon="eye" href="#sees">
            See what she sees
          </LinkButton>
        </p>
      </ContextPane>
    </ClinicLayout>
  );
}

/** Staff parts that do not stand on the desk. */
export function ClinicParts({ frame }: { frame: Frame }) {
  return (
    <ClinicLayout frame={frame} title="Staff parts" figures={sampleFigures}>
      <PageHead
        title="Staff parts"
        above="Family Medicine, all teams"
        beside={<StatusTag>Sep 28 to Oct 4</StatusTag>}
        actions={<Button icon="download">CSV</Button>}
      />
      <div class="grid two">
        <section class="card stack" aria-labelledby="staff-lines">
          <h2 id="staff-lines">The line, for staff</h2>
          {sampleLines.slice(-1).map(({ label, state, steps }) => (
            <PromiseLine key={label} label={label} state={state} steps={steps} />
          ))}
          <Advice
            id="swap"
            title="“orthostatic hypotension”"
            why="In plain words: low blood pressure when you stand up"
            acts={[
              { label: 'Swap it', href: '#swap' },
              { label: 'Leave it', href: '#leave' },
            ]}
          />
          <Checklist
            id="safe"
            title="A safe reply has"
            thereWord="There:"
            missingWord="Still missing:"
            items={[
              { text: 'A next step and a date', there: true },
              { text: 'When to call instead of wait', there: false },
            ]}
          />
        </section>
        <section class="card stack" aria-labelledby="outcome">
          <h2 id="outcome">Close with an outcome</h2>
          <ChoiceCards
            id="o"
            name="o"
            legend="Outcome"
            legendHidden
            choices={[
              { value: 'm', label: 'Medicine changed', hint: 'By Dr. Haddad', checked: true },
              { value: 'a', label: 'Advice given', hint: 'No change to treatment' },
            ]}
          />
          <Chips
            id="h"
            name="h"
            legend="What made it hard, if anything?"
            several
            choices={[
              { value: 'w', label: 'Wrong topic' },
              { value: 's', label: 'Several topics', checked: true },
            ]}
          />
          <CheckCard id="nm" name="nm" label="Near miss" hint="Something urgent was seen late" />
        </section>
      </div>
      <section class="card above">
        <DataTable
          caption="Promises kept"
          columns={[{ label: 'Week' }, { label: 'Kept', number: true }]}
          rows={[{ id: '1', cells: ['Sep 28', '93%'] }]}
        />
      </section>
    </ClinicLayout>
  );
}
