import { PatientLayout, type PageProps } from '../../ui/index.ts';

const sections = {
  privacy: ['who', 'trace', 'mail', 'others', 'computer'],
  accessibility: ['how', 'words', 'other'],
} as const;

/** What anyone may read about us without signing in. */
export default function PublicPage({ view, frame }: PageProps<{ about: keyof typeof sections }>) {
  const { t } = frame;
  const { about } = view;
  const title = t(`public.${about}.title`);
  return (
    <PatientLayout frame={frame} title={title} width="narrow">
      <h1>{title}</h1>
      <div class="prose above">
        <p class="large">{t(`public.${about}.lead`)}</p>
        {sections[about].map((section) => (
          <section key={section} class="section">
            <h2>{t(`public.${about}.${section}.title`)}</h2>
            <p class="above-s">{t(`public.${about}.${section}.text`)}</p>
          </section>
        ))}
      </div>
    </PatientLayout>
  );
}
