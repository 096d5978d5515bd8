import type { Frame } from './frame.ts';
import { Letter, Note, SystemStep } from './letter.tsx';
import { Part } from './part.tsx';
import { Fields, Lists } from './parts-forms.tsx';
import { Actions, Voices } from './parts-voices.tsx';
import { sampleLines } from './parts.sample.ts';
import { PatientLayout } from './patient-layout.tsx';
import { PromiseLine, PromiseSpine, PromiseTrack, SpineItem } from './promise-line.tsx';

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
