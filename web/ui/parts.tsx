import type { ComponentChildren } from 'preact';
import { Advice, Checklist } from './advice.tsx';
import { Button, LinkButton } from './button.tsx';
import { CheckCard, ChoiceCards, Chips } from './choices.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { SelectField, TextField } from './field.tsx';
import type { Frame } from './frame.ts';
import { Letter, Note, SystemStep } from './letter.tsx';
import { DataTable, Pagination, Points, SummaryList, Tabs } from './lists.tsx';
import { Banner, Empty, FromRule, Pledge, RuleWord, Toast } from './notices.tsx';
import { sampleLines } from './parts.sample.ts';
import { PatientLayout } from './patient-layout.tsx';
import { PromiseLine, PromiseSpine, PromiseTrack, SpineItem } from './promise-line.tsx';
import { QuickExit, SafetyPanel } from './safety-panel.tsx';
import { StatusTag } from './status-tag.tsx';
import { TextArea } from './text-area.tsx';

interface PartProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

/** One section of the gallery. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section class="section stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Lines() {
  return (
    <section class="card stack wide" aria-labelledby="lines">
      <h2 id="lines">The promise line, in every state</h2>
      {sampleLines.map(({ label, state, steps }) => (
        <PromiseLine key={label} label={label} state={state} steps={steps} />
      ))}
    </section>
  );
}

function Tracks() {
  return (
    <Part id="tracks" title="Tracks, at the size of a row">
      <ul class="convs list">
        <li class="conv">
          <div>
            <h3>
              <a href="#refill">Refill of metformin</a>
            </h3>
            <p class="state">With Tom, pharmacist</p>
          </div>
          <div>
            <PromiseTrack usedPercent={55} />
            <p class="due-at">Answer by today, 5 pm</p>
          </div>
        </li>
        <li class="conv">
          <div>
            <h3>
              <a href="#form">Leo’s asthma form for school</a>
            </h3>
            <p class="state">About Leo, your son · no one has opened it yet</p>
          </div>
          <div>
            <PromiseTrack usedPercent={10} noOne />
            <p class="due-at">Answer by Fri Oct 9, 5 pm</p>
          </div>
        </li>
        <li class="conv">
          <div>
            <h3>
              <a href="#result">Cholesterol result</a>
            </h3>
            <p class="state">Answered by Dr. Haddad, your doctor, a day early</p>
          </div>
          <div>
            <PromiseTrack state="done" usedPercent={100} />
            <p class="due-at">Answered Mon Oct 5</p>
          </div>
        </li>
      </ul>
      <PromiseTrack state="paused" usedPercent={30} />
    </Part>
  );
}

function Voices() {
  return (
    <Part id="voices" title="Three voices, three shapes">
      <QuickExit label="Leave this page now" href="https://www.weather.gov/" />
      <Advice
        id="advice"
        title="The refill has a faster door"
        why="You wrote “refill of my metformin”. Pharmacy answers in 1 work day."
        quotes={['refill of my metformin']}
        rule="From the rules of Family Medicine, version 4"
        acts={[
          { label: 'Send it to Pharmacy', href: '#pharmacy' },
          { label: 'Keep it here', name: 'dismiss', value: 'refill' },
        ]}
      />
      <ErrorSummary
        title="Check 2 things"
        problems={[
          { href: '#since-0', text: 'Say when it started' },
          { href: '#photo', text: 'The photo is too large. Choose one under 20 MB' },
        ]}
      />
      <SafetyPanel
        id="safety"
        compact
        title="This may need help right now"
        words="You wrote “pressure in my chest”. Do not wait for an answer here."
        quotes={['pressure in my chest']}
        calls={[{ kind: 'call', label: 'Call 911 now', href: 'tel:911' }]}
        ways={[
          { icon: 'users', text: 'Tell someone near you. Do not drive yourself.' },
          {
            icon: 'phone-call',
            text: 'Not sure? The nurse line is open day and night:',
            link: { href: 'tel:5550142', label: '555-0142' },
          },
        ]}
      />
      <SafetyPanel
        id="crisis"
        compact
        crisis
        title="You matter to us. Talk to a person now"
        words="A person answers day and night. It is free and private."
        calls={[
          { kind: 'call', label: 'Call 988', href: 'tel:988' },
          { kind: 'text', label: 'Text 988', href: 'sms:988' },
        ]}
        moreCalls={[{ kind: 'call', label: 'In danger now? Call 911', href: 'tel:911' }]}
      />
    </Part>
  );
}

function Fields() {
  return (
    <Part id="fields" title="Fields">
      <Chips
        id="since"
        name="since"
        legend="When did it start?"
        error="Say when it started"
        choices={[
          { value: 'today', label: 'Today' },
          { value: 'days', label: 'A few days', checked: true },
          { value: 'weeks', label: '1 to 2 weeks' },
        ]}
      />
      <TextField
        id="phone"
        name="phone"
        label="Best phone"
        hint="We call only if it is faster."
        type="tel"
        value="555-0117"
        size="medium"
        optional="(optional)"
      />
      <TextField id="photo" name="photo" label="Photo" error="The photo is too large" value="" />
      <ChoiceCards
        id="topic"
        name="topic"
        legend="What is it about?"
        choices={[
          {
            value: 'side-effect',
            label: 'A side effect of a medicine',
            hint: 'A nurse answers by Thu Oct 8, 5 pm',
            checked: true,
          },
          { value: 'refill', label: 'A refill', hint: 'Pharmacy answers by Wed Oct 7, 5 pm' },
        ]}
      />
      <CheckCard
        id="near-miss"
        name="nearMiss"
        label="Near miss"
        hint="Something urgent was seen late"
      />
      <SelectField
        id="unit"
        name="unit"
        label="Unit"
        value="work_days"
        options={[
          { value: 'work_days', label: 'work days' },
          { value: 'work_hours', label: 'work hours' },
        ]}
      />
      <TextArea
        id="words"
        name="words"
        label="In your own words"
        hint="Write as much as you need. Long is fine."
        value="Since then I get dizzy when I stand up, most of all in the morning."
        underlines={[{ start: 17, end: 38 }]}
      />
    </Part>
  );
}

function Actions() {
  return (
    <Part id="actions" title="Buttons, tags and notices">
      <div class="row">
        <Button kind="main" type="button">
          Send
        </Button>
        <Button type="button">Finish later</Button>
        <LinkButton kind="bare" icon="printer" href="#print">
          Print
        </LinkButton>
        <Button kind="destructive" type="button">
          Delete this draft
        </Button>
      </div>
      <div>
        <Button id="send" type="button" disabledReason="Choose a topic first.">
          Send
        </Button>
      </div>
      <p class="row tight">
        <StatusTag>In line</StatusTag>
        <StatusTag look="with">With Dana</StatusTag>
        <StatusTag look="answered">Answered</StatusTag>
        <StatusTag look="due">2 h left</StatusTag>
        <StatusTag look="late">Late</StatusTag>
        <StatusTag look="urgent">Urgent</StatusTag>
      </p>
      <Toast
        icon="send"
        text="Reply goes out in 8 seconds"
        action={{ label: 'Undo', post: '/undo', fields: { id: 'sample' } }}
      />
      <Banner
        icon="wifi-off"
        title="You are offline."
        text="Keep writing. It is saved on this phone and sends when you are back."
      />
      <p>
        You hear back in <RuleWord>2 work days</RuleWord>.
      </p>
      <FromRule>From the rules of Family Medicine, version 4</FromRule>
    </Part>
  );
}

function Letters() {
  return (
    <Part id="letters" title="Letters on the spine">
      <PromiseSpine label="What was written">
        <SpineItem mark="asked">
          <Letter
            own
            author="You"
            when="Tue Oct 6, 9:14 am"
            at={1_791_292_440_000}
            words={
              'Since then I get dizzy when I stand up.\n\nShould I still take the whole pill tonight?'
            }
            record={[
              { term: 'Started', detail: 'A few days ago' },
              { term: 'Tried', detail: 'Getting up slowly, more water' },
            ]}
          />
        </SpineItem>
        <SpineItem mark="step">
          <SystemStep>Joy, medical assistant, opened it and gave it to Dana. 9:40 am</SystemStep>
        </SpineItem>
        <SpineItem mark="has" initials="DW">
          <Letter
            author="Dana Whitfield"
            role="Nurse"
            when="9:52 am"
            words="Thank you for writing, Marisol. Have you fainted since the dose went up?"
          />
        </SpineItem>
        <SpineItem mark="off">
          <Note
            head="Note from Joy Okafor, medical assistant"
            aside="9:38 am · the patient can’t see this"
            words="Home cuff 104/62 over the weekend."
          />
        </SpineItem>
        <SpineItem mark="step" ahead>
          <SystemStep>Dana is talking with Dr. Haddad, your doctor. 10:34 am</SystemStep>
        </SpineItem>
        <SpineItem mark="goal">
          <p class="goal-when">Answer by Thu Oct 8, 5 pm</p>
          <p class="mid">You can add something any time. It does not move you back in line.</p>
        </SpineItem>
      </PromiseSpine>
    </Part>
  );
}

function Lists() {
  return (
    <Part id="lists" title="Lists">
      <Pledge id="pledge" lead="A nurse will answer you by" date="Thursday, October 8, 5 pm">
        {sampleLines
          .filter(({ state }) => state === 'planned')
          .map(({ label, state, steps }) => (
            <PromiseLine key={label} state={state} steps={steps} />
          ))}
      </Pledge>
      <SummaryList
        rows={[
          { term: 'About', detail: 'You, Marisol Vega', change: { href: '#a', label: 'Change' } },
          { term: 'Started', detail: 'A few days ago', change: { href: '#b', label: 'Change' } },
        ]}
      />
      <Checklist
        id="looks"
        title="What a nurse looks for"
        thereWord="There:"
        missingWord="Still missing:"
        items={[
          { text: 'When it started', there: true },
          { text: 'The name of the pill', there: false, detail: 'It may be on your list.' },
        ]}
      />
      <Points
        points={[
          { key: 'read', icon: 'users', content: 'The family nurses read it first.' },
          { key: 'free', icon: 'receipt-text', content: 'This message is free.' },
        ]}
      />
      <Tabs
        label="Which messages"
        tabs={[
          { href: '#open', label: 'Open', current: true, count: 3 },
          { href: '#closed', label: 'Closed' },
        ]}
      />
      <DataTable
        caption="Promises kept by week"
        columns={[{ label: 'Week' }, { label: 'Kept', number: true }]}
        rows={[
          { id: '1', cells: ['Sep 21', '94%'] },
          { id: '2', cells: ['Sep 28', '93%'] },
        ]}
      />
      <Pagination
        label="Pages"
        previous={{ href: '#1', label: 'Back' }}
        pages={[
          { href: '#1', label: '1' },
          { href: '#2', label: '2', current: true },
        ]}
        next={{ href: '#3', label: 'Next' }}
      />
      <Empty
        title="Nothing is waiting for you"
        text="When your team writes, it shows up here."
        action={{ href: '#write', label: 'Write a message' }}
      />
    </Part>
  );
}

/** Every part in every state, on one patient page. */
export function PatientParts({ frame }: { frame: Frame }) {
  return (
    <PatientLayout frame={frame} title="Parts and states">
      <h1>Parts and states</h1>
      <div class="above">
        <Lines />
        <Tracks />
        <div class="gallery">
          <Voices />
          <Fields />
        </div>
        <Letters />
        <div class="gallery">
          <Actions />
          <Lists />
        </div>
      </div>
    </PatientLayout>
  );
}
