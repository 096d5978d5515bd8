import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patientWays, startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import { checkMessage, chooseTopic, main, send, shown, tell, writeAbout } from './walking.ts';
import { isAccessible } from './window.ts';

let world: JourneyWorld;
beforeAll(async () => {
  world = await startJourneyWorld({ now: '2026-11-17T09:10:00-06:00' });
});
afterAll(() => world.close());

// Words that no Spanish page has: a phrase left in English shows here.
const english = /\b(the|you|your|message|answer|with|write|send|nurses?|back|sign)\b/i;

describe.each(patientWays)(
  'a Spanish speaker reports a new symptom ($device, JavaScript $javaScript)',
  (way) => {
    test('and reads no English from the door to the promise', { timeout: 90_000 }, async () => {
      const page = await world.open({ ...way, language: 'es-MX' });
      const walker = { page, say: world.words('es') };
      const isSpanish = async () => {
        expect(await page.locator('html').getAttribute('lang')).toBe('es');
        expect(await shown(page)).not.toMatch(english);
      };
      await page.goto('/sign-in');
      expect(await page.locator('html').getAttribute('lang')).toBe('es');
      await isAccessible(page);
      await world.signIn(page, 'ruben.castillo');
      await isSpanish();
      await isAccessible(page);

      await writeAbout(walker, 'Sobre mí');
      await isSpanish();
      await chooseTopic(walker, 'Síntoma nuevo');
      await isSpanish();
      await tell(
        walker,
        'Desde el jueves me molesta un poco la rodilla cuando bajo del camión. Me pongo hielo en la noche. ¿Qué crema me puedo poner?',
        ['Hace unos días', 'Va y viene'],
      );
      await isSpanish();
      await checkMessage(walker);
      await isSpanish();
      expect(await main(page)).toMatch(
        /Enfermería familiar le responde a más tardar el\s+jueves 19 de noviembre, 5 p\. m\./,
      );

      await send(walker);
      await isSpanish();
      expect(await main(page)).toContain('Recibimos su mensaje');
      await page.getByRole('link', { name: 'Ver su mensaje' }).click();
      await page.waitForURL(/\/messages\/thr_[^/]+$/);
      await isSpanish();
      expect(await main(page)).toContain('En fila para Enfermería familiar');
      await isAccessible(page);
      await page.context().close();
    });
  },
);
