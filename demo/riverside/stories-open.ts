import { story, ticked } from './story.ts';
import type { Present } from './story.ts';
import type { DemoConversation } from './world.ts';

const FM = 'family-medicine';

function marisolWaiting({ ago }: Present): DemoConversation[] {
  return [
    story(
      {
        key: 'dizzy-since-the-new-dose',
        patient: 'marisol-vega',
        clinic: FM,
        topicId: 'side-effect',
        subject: 'Dizzy since the new dose',
      },
      [
        {
          at: ago(88),
          kind: 'message',
          text: 'My blood pressure pill, lisinopril, was doubled last week. Since then I get dizzy when I stand up, most of all in the morning. Yesterday I had to hold on to the sink. Should I still take the whole pill tonight? And is it safe to drive?',
          answers: ticked(
            'en',
            'A few days ago',
            'It slows me down',
            'Getting up slowly, more water',
            'An answer',
          ),
        },
        {
          at: ago(64),
          by: 'joy-okafor',
          kind: 'note',
          text: 'Home cuff over the weekend: 104/62, 108/64, 101/60. Dose went from 10 to 20 mg at the last visit.',
        },
        { at: ago(62), by: 'dana-whitfield', kind: 'claim' },
        {
          at: ago(50),
          by: 'dana-whitfield',
          kind: 'ask',
          text: 'Thank you for writing, Marisol. This is a good thing to ask about. One question before I talk with Dr. Haddad: have you fainted, or felt close to fainting, since the dose went up?',
        },
        {
          at: ago(21),
          kind: 'message',
          text: 'No, I did not faint. Yesterday was close. My cuff said 104 over 62.',
        },
        {
          at: ago(8),
          by: 'dana-whitfield',
          kind: 'note',
          text: 'Asked Dr. Haddad for advice: stay on 20 mg or go back to 10? I still have this one.',
        },
      ],
    ),
  ];
}

function marisolElse({ ago, on }: Present): DemoConversation[] {
  return [
    story(
      {
        key: 'refill-of-metformin',
        patient: 'marisol-vega',
        clinic: FM,
        topicId: 'refill',
        subject: 'Refill of metformin',
      },
      [
        {
          at: ago(300),
          kind: 'message',
          text: 'I opened my last bottle of metformin today, 500 mg, two a day. Could you send the next three months to Elm Street Pharmacy? They know me there.',
        },
        { at: ago(150), by: 'tom-nguyen', kind: 'claim' },
      ],
    ),
    story(
      {
        key: 'leos-asthma-form',
        patient: 'leo-vega',
        by: 'marisol-vega',
        clinic: 'pediatrics',
        topicId: 'papers',
        subject: 'Leo’s asthma form for school',
      },
      [
        {
          at: ago(420),
          kind: 'message',
          text: 'The school nurse needs the yellow asthma form for Leo by the end of the month, with the blue inhaler on it so he may carry it at soccer. The second page is for Dr. Rao to sign.',
        },
      ],
    ),
    story(
      {
        key: 'cholesterol-result',
        patient: 'marisol-vega',
        clinic: FM,
        topicId: 'test-result',
        subject: 'Cholesterol result',
      },
      [
        {
          at: on(6, 19 * 60 + 12),
          kind: 'message',
          text: 'My cholesterol came back and the bad kind is 128. The page has it in orange. Do I need another pill on top of the ones I have, or can I try with food first?',
        },
        { at: ago(1120), by: 'haddad', kind: 'claim' },
        {
          at: ago(1090),
          by: 'haddad',
          kind: 'reply',
          text: 'Marisol, 128 is a little over where we want it with diabetes in the picture, and it is down from 141 last year. Let us try three months of what you suggested: beans or fish in place of red meat on most days, and the walk after supper. We check again in January and decide then, together. Dr. Haddad',
        },
        { at: ago(1089), by: 'haddad', kind: 'close', outcome: 'advice_given' },
        { at: ago(1000), kind: 'feedback', answered: 'yes' },
      ],
    ),
  ];
}

function urgentAndLate({ ago, wall }: Present): DemoConversation[] {
  return [
    story(
      {
        key: 'tight-chest-on-the-stairs',
        patient: 'arthur-bell',
        clinic: FM,
        topicId: 'symptom',
        subject: 'Tight chest when I climb the stairs',
        urgency: 'emergency',
      },
      [
        {
          at: wall(3),
          kind: 'message',
          text: 'I get a tight chest when I climb the stairs to my place. It started about ten days ago and goes off when I sit down on the landing. This morning it came with the groceries, one floor earlier than before. I am sitting now and it is gone.',
          answers: ticked(
            'en',
            '1 to 2 weeks ago',
            'It slows me down',
            'Resting on the landing',
            'A call',
          ),
        },
      ],
    ),
    story(
      {
        key: 'antibiotic-while-nursing',
        patient: 'hannah-petrov',
        clinic: FM,
        topicId: 'side-effect',
        subject: 'Is this antibiotic safe while nursing?',
      },
      [
        {
          at: ago(1660),
          kind: 'message',
          text: 'The walk-in clinic gave me cephalexin for a sore spot on my breast, four times a day for a week. I am nursing a nine week old and the leaflet says to ask. Is it safe for her? I have not taken the first one yet, and the spot is getting hot.',
        },
        { at: ago(420), by: 'joy-okafor', kind: 'claim' },
        {
          at: ago(380),
          by: 'joy-okafor',
          kind: 'note',
          text: 'Asked pharmacy to look this up. Please see today, sounds like the start of mastitis.',
        },
      ],
    ),
  ];
}

function familyNurses({ ago }: Present): DemoConversation[] {
  return [
    story(
      {
        key: 'ankles-swollen-again',
        patient: 'thomas-abara',
        by: 'ife-abara',
        clinic: FM,
        topicId: 'symptom',
        subject: 'Ankles swollen again, photo',
      },
      [
        {
          at: ago(890),
          kind: 'message',
          text: 'I am writing for my father. His ankles are swollen again, the socks leave a deep ring, and his shoes no longer close. He is up four pounds since Friday on the bathroom scale. He breathes fine and sleeps on one pillow. I am adding a photo of the left one.',
          answers: ticked('en', 'A few days ago', 'A little', 'Feet up on a stool', 'An answer'),
        },
        { at: ago(200), by: 'joy-okafor', kind: 'claim' },
      ],
    ),
    story(
      {
        key: 'rash-under-watch-strap',
        patient: 'grace-lindqvist',
        clinic: FM,
        topicId: 'symptom',
        subject: 'Rash under my watch strap, photo',
      },
      [
        {
          at: ago(700),
          kind: 'message',
          text: 'There is a red, bumpy square right where the buckle of my new watch sits. It itches most after a day outside when I sweat. I took the watch off on Sunday and it is paler but still there. Could it be the metal? I cannot wear cheap earrings either.',
          answers: ticked(
            'en',
            '1 to 2 weeks ago',
            'A little',
            'Leaving the watch off',
            'An answer',
          ),
        },
      ],
    ),
  ];
}

function familyNursesToo({ ago }: Present): DemoConversation[] {
  return [
    story(
      {
        key: 'puedo-manejar-con-este-mareo',
        patient: 'ruben-castillo',
        clinic: FM,
        topicId: 'side-effect',
        language: 'es',
        subject: '¿Puedo manejar con este mareo?',
      },
      [
        {
          at: ago(460),
          kind: 'message',
          text: 'La semana pasada me subieron al doble la pastilla de la presión, lisinopril. Desde entonces me mareo cuando me levanto, sobre todo en la mañana. ¿Me tomo la pastilla entera esta noche? ¿Puedo manejar? Salgo con el camión a las cuatro.',
          answers: ticked(
            'es',
            'Hace unos días',
            'Me cuesta hacer mis cosas',
            'Levantarme despacio, tomar más agua',
            'Una respuesta',
          ),
        },
      ],
    ),
    story(
      {
        key: 'metformin-and-stomach-upset',
        patient: 'mei-zhou',
        clinic: FM,
        topicId: 'side-effect',
        subject: 'Metformin and stomach upset',
      },
      [
        {
          at: ago(760),
          kind: 'message',
          text: 'Ever since the metformin went to 1000 I have loose stools by ten in the morning, every working day. I close the books for a restaurant and cannot keep leaving the desk. Can I take it another way?',
          answers: ticked('en', '1 to 2 weeks ago', 'It slows me down', 'Plain rice', 'An answer'),
        },
        { at: ago(530), by: 'dana-whitfield', kind: 'claim' },
        {
          at: ago(500),
          by: 'dana-whitfield',
          kind: 'ask',
          text: 'Hello Mei, that sounds hard to plan a day around. Do you take both pills with a full meal, or on the way out of the door? And does the label say ER, for extended release?',
        },
      ],
    ),
    story(
      {
        key: 'asthma-form-for-school',
        patient: 'samuel-ortiz',
        by: 'ana-ortiz',
        clinic: 'pediatrics',
        topicId: 'papers',
        language: 'es',
        subject: 'Formulario de asma para la escuela',
      },
      [
        {
          at: ago(70),
          kind: 'message',
          text: 'Buenos días. La escuela de Samuel me pide el plan de asma firmado para que pueda usar su inhalador en el salón. Le dan una semana. ¿Lo puede firmar la doctora Gutiérrez sin que vayamos? El papel viene en inglés, se lo mando en foto.',
        },
      ],
    ),
  ];
}

/** What the pictures show as open, counted back from the present. */
export function openStories(present: Present): DemoConversation[] {
  return [marisolWaiting, marisolElse, urgentAndLate, familyNurses, familyNursesToo].flatMap(
    (tell) => tell(present),
  );
}
