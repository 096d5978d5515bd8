import { Checklist } from './advice.tsx';
import { CheckCard, ChoiceCards, Chips } from './choices.tsx';
import { SelectField, TextField } from './field.tsx';
import { DataTable, Pagination, Points, SummaryList, Tabs } from './lists.tsx';
import { Empty, Pledge } from './notices.tsx';
import { Part } from './part.tsx';
import { sampleLines } from './parts.sample.ts';
import { PromiseLine } from './promise-line.tsx';
import { TextArea } from './text-area.tsx';

export function Fields() {
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

export function Lists() {
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
