import { story, ticked } from './story.ts';
import type { Present } from './story.ts';
import type { DemoConversation } from './world.ts';

const FM = 'family-medicine';

function jada({ ago }: Present): DemoConversation[] {
  return [
    story(
      {
        key: 'can-i-ask-without-my-mom',
        patient: 'jada-brooks',
        clinic: 'pediatrics',
        topicId: 'question',
        subject: 'Can I ask something without my mom seeing',
        confidential: true,
      },
      [
        {
          at: ago(640),
          kind: 'message',
          text: 'My health teacher said we can write to you on our own. I have a boyfriend since summer and I want to know about the pill before anything happens, not after. Does it clash with my migraine tablets? Please do not send paper to the house.',
        },
        { at: ago(560), by: 'erin-oconnell', kind: 'claim' },
        {
          at: ago(540),
          by: 'erin-oconnell',
          kind: 'reply',
          text: 'Jada, good for you for asking first. This stays between us, your mother does not see this conversation. Because of the migraines there is one kind of pill we would not choose and several other things that are safe. Marcus Hale can talk it through with you, by phone during your free period or here after practice. Which would you like?',
        },
      ],
    ),
    story(
      {
        key: 'sports-form-junior-year',
        patient: 'jada-brooks',
        by: 'denise-brooks',
        clinic: 'pediatrics',
        topicId: 'papers',
        subject: 'Cross country form',
      },
      [
        {
          at: ago(2300),
          kind: 'message',
          text: 'Coach will not let Jada run at conference without page two of the sports form. Her physical was in August and nothing has changed but her shoe size. Could you fill it in from that?',
        },
        { at: ago(2100), by: 'hector-vidal', kind: 'claim' },
        {
          at: ago(1980),
          by: 'hector-vidal',
          kind: 'reply',
          text: 'Mrs. Brooks, page two is signed and sits in the documents, ready to print. Conference is covered, and state too if she gets there. Héctor, records',
        },
        { at: ago(1979), by: 'hector-vidal', kind: 'close', outcome: 'advice_given' },
        { at: ago(1900), by: 'denise-brooks', kind: 'feedback', answered: 'yes' },
      ],
    ),
  ];
}

function hearts({ ago }: Present): DemoConversation[] {
  return [
    story(
      {
        key: 'organ-bench-and-my-pulse',
        patient: 'walter-finch',
        by: 'louise-finch',
        clinic: 'cardiology',
        topicId: 'symptom',
        subject: 'Walter’s pulse after church',
      },
      [
        {
          at: ago(150),
          kind: 'message',
          text: 'Walter played two services on Sunday and his watch showed 118 for most of the second hymn. It was back to 70 by the time we had coffee. He says the hymn was fast. He did not feel faint and he has taken every warfarin. Is that worth a tracing?',
          answers: ticked('en', 'A few days ago', 'A little', 'Sitting down, coffee', 'An answer'),
        },
        { at: ago(45), by: 'luis-ibarra', kind: 'claim' },
      ],
    ),
    story(
      {
        key: 'subi-tres-libras',
        patient: 'consuelo-barrera',
        by: 'patricia-barrera',
        clinic: 'cardiology',
        topicId: 'symptom',
        language: 'es',
        subject: 'Mi mamá subió tres libras',
        urgency: 'same_day',
      },
      [
        {
          at: ago(55),
          kind: 'message',
          text: 'Mi mamá subió tres libras de ayer a hoy y amaneció con los tobillos hinchados. El domingo vendió tamales y los probó todos. Duerme con una almohada, no le falta el aire. ¿Le doy otra pastilla del agua?',
          answers: ticked('es', 'Hoy', 'Un poco', 'Pies en alto', 'Una llamada'),
        },
      ],
    ),
  ];
}

function reopened({ ago }: Present): DemoConversation[] {
  return [
    story(
      {
        key: 'thyroid-and-the-iron-pill',
        patient: 'priscilla-yazzie',
        clinic: FM,
        topicId: 'side-effect',
        subject: 'Thyroid pill and iron together?',
      },
      [
        {
          at: ago(1500),
          kind: 'message',
          text: 'The blood drive turned me away for low iron, so I bought iron at the store and take it with my thyroid pill at six, before the dogs. A parent at school told me that is wrong. Is it?',
        },
        { at: ago(1300), by: 'teresa-molina', kind: 'claim' },
        {
          at: ago(1260),
          by: 'teresa-molina',
          kind: 'reply',
          text: 'Hi Priscilla, the parent is right. Iron holds on to the thyroid pill so that less gets in. Thyroid at six, iron with lunch or supper, four hours between them. Teresa Molina, nurse',
        },
        { at: ago(1259), by: 'teresa-molina', kind: 'close', outcome: 'advice_given' },
        {
          at: ago(400),
          kind: 'reopen',
          text: 'That helps, but lunch at school is eleven minutes long with thirty fourth graders. Can I take the iron at bedtime, and do you want to test anything since I did it wrong for three weeks?',
        },
      ],
    ),
  ];
}

function handedOff({ ago }: Present): DemoConversation[] {
  return [
    story(
      {
        key: 'groggy-on-the-night-shift',
        patient: 'dmitri-volkov',
        clinic: FM,
        topicId: 'side-effect',
        subject: 'Sleeping pill when I sleep by day',
      },
      [
        {
          at: ago(2900),
          kind: 'message',
          text: 'I guard a yard from ten to six and study after. The bottle says trazodone at bedtime but my bedtime is nine in the morning and my phone rings all day. When should I take it so that I am sharp at ten at night?',
          answers: ticked(
            'en',
            'Longer ago',
            'It slows me down',
            'Ear plugs, dark curtain',
            'An answer',
          ),
        },
        { at: ago(2500), by: 'dana-whitfield', kind: 'claim' },
        {
          at: ago(2480),
          by: 'dana-whitfield',
          kind: 'hand_off',
          toTeam: 'family-physicians',
          reason: 'Shift work and two medicines that sedate, needs a plan from his doctor.',
        },
        { at: ago(2300), by: 'haddad', kind: 'claim' },
        {
          at: ago(2250),
          by: 'haddad',
          kind: 'reply',
          text: 'Dmitri, take half a tablet at eight in the morning, phone in another room, and the escitalopram when you wake. Thirteen hours should be enough for the fog to lift. If you are not sharp by ten, do not take it before a shift, and tell me. Dr. Haddad',
        },
        { at: ago(2249), by: 'haddad', kind: 'close', outcome: 'medicine_changed' },
        { at: ago(1800), kind: 'feedback', answered: 'yes' },
      ],
    ),
  ];
}

function thankedAndNew({ ago, on }: Present): DemoConversation[] {
  return [
    story(
      {
        key: 'vacuna-en-el-embarazo',
        patient: 'ximena-rojas',
        clinic: FM,
        topicId: 'question',
        language: 'es',
        subject: 'Vacuna de la gripe en el embarazo',
      },
      [
        {
          at: on(9, 20 * 60 + 5),
          kind: 'message',
          text: 'Tengo cinco meses y en el taller todas andan con gripe. Mi suegra dice que embarazada no se vacuna uno. Mi niño va a la guardería y todo lo trae. ¿Me la pongo o espero a que nazca?',
        },
        { at: ago(2700), by: 'teresa-molina', kind: 'claim' },
        {
          at: ago(2660),
          by: 'teresa-molina',
          kind: 'reply',
          text: 'Ximena, sí se la puede poner, y a su bebé también le sirve en los primeros meses. La de la gripe cualquier día, sin cita; la de la tosferina cuando cumpla siete meses. A su suegra dígale que es la que le damos a todas. Teresa Molina, enfermera',
        },
        {
          at: ago(2640),
          kind: 'message',
          text: 'Ya se lo leí y se rio. Voy el viernes saliendo del taller.',
        },
        { at: ago(2500), by: 'teresa-molina', kind: 'close', outcome: 'advice_given' },
      ],
    ),
    story(
      {
        key: 'first-visit-new-in-town',
        patient: 'naomi-feld',
        clinic: FM,
        topicId: 'visit',
        subject: 'First visit, new in town',
      },
      [
        {
          at: ago(260),
          kind: 'message',
          text: 'I moved here for the dental clinic on Ferry Road and know nobody yet. I would like a first visit, nothing wrong, and to bring my shot card from Oregon. Wednesdays I am off after one.',
        },
      ],
    ),
  ];
}

/** More of the people one can sign in as: the teenager, the heart clinic, a reopened question, a plan for night work. */
export function otherStories(present: Present): DemoConversation[] {
  return [jada, hearts, reopened, handedOff, thankedAndNew].flatMap((tell) => tell(present));
}
