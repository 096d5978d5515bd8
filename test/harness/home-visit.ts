/** A new topic as a manager types it into its form, all but its backup team. */
export const homeVisit = {
  label_en: 'A home visit',
  label_es: 'Una visita en casa',
  hint_en: 'We come to you',
  hint_es: 'Vamos a su casa',
  goodReasons_en: 'You cannot leave home',
  goodReasons_es: 'No puede salir de casa',
  urgentQuestions_0: 'cannot-wait',
  guidedQuestions_0: 'visit-need',
  guidedQuestions_1: 'visit-about',
  guidedQuestions_2: 'good-times',
  kind: 'scheduling',
  amount: '2',
  unit: 'work_days',
  promiseWords_en: 'Home visits: we answer within {value}.',
  promiseWords_es: 'Visitas: respondemos en {value}.',
  team: 'intake',
} as const;
