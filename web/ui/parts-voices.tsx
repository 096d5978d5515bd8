import { Advice } from './advice.tsx';
import { Button, LinkButton } from './button.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Banner, FromRule, RuleWord, Toast } from './notices.tsx';
import { Part } from './part.tsx';
import { QuickExit, SafetyPanel } from './safety-panel.tsx';
import { StatusTag } from './status-tag.tsx';

export function Voices() {
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

export function Actions() {
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
