import { canaryOf } from './chance.ts';
import type { ClinicSlug, DemoStaff, Language, StaffRole } from './world.ts';

const FM = 'family-medicine';
const CA = 'cardiology';
const PE = 'pediatrics';

// key | given | family | role | credential | speaks | clinic | teams | leads
const PEOPLE = `
haddad | Amir | Haddad | physician | MD | en | ${FM} | family-physicians
lin | Wei-Ling | Lin | physician | MD | en | ${FM} | family-physicians
moreno | Isabel | Moreno | physician | MD | en es | ${FM} | family-physicians
brandt | Oskar | Brandt | physician | DO | en | ${FM} | family-physicians
cole | Renee | Cole | nurse_practitioner | NP | en | ${FM} | family-physicians
salazar | Tomás | Salazar | nurse_practitioner | NP | en es | ${FM} | family-physicians
okonkwo | Chidi | Okonkwo | physician | MD | en | ${CA} | cardiology-physicians
weiss | Hannelore | Weiss | physician | MD | en es | ${CA} | cardiology-physicians
pham | Linh | Pham | nurse_practitioner | NP | en | ${CA} | cardiology-physicians
gutierrez | Carmen | Gutiérrez | physician | MD | en es | ${PE} | pediatric-physicians
rao | Sunita | Rao | physician | MD | en | ${PE} | pediatric-physicians
hale | Marcus | Hale | nurse_practitioner | NP | en | ${PE} | pediatric-physicians
dana-whitfield | Dana | Whitfield | nurse | RN | en | ${FM} | family-nurses refills intake
teresa-molina | Teresa | Molina | nurse | RN | en es | ${FM} | family-nurses
ben-kowalski | Ben | Kowalski | nurse | RN | en | ${FM} | family-nurses
aisha-farah | Aisha | Farah | nurse | RN | en | ${FM} | family-nurses intake
luis-ibarra | Luis | Ibarra | nurse | RN | en es | ${CA} | cardiology-nurses
maeve-donnelly | Maeve | Donnelly | nurse | RN | en | ${CA} | cardiology-nurses
kofi-mensah | Kofi | Mensah | nurse | RN | en | ${CA} | cardiology-nurses
paula-reyes | Paula | Reyes | nurse | RN | en es | ${PE} | pediatric-nurses
erin-oconnell | Erin | O’Connell | nurse | RN | en | ${PE} | pediatric-nurses
sam-whitehorse | Sam | Whitehorse | nurse | LPN | en | ${PE} | pediatric-nurses
joy-okafor | Joy | Okafor | medical_assistant | MA | en | ${FM} | family-nurses
devon-price | Devon | Price | medical_assistant | MA | en | ${FM} | family-nurses
marta-quiroz | Marta | Quiroz | medical_assistant | MA | en es | ${CA} | cardiology-nurses
noor-aziz | Noor | Aziz | medical_assistant | MA | en | ${PE} | pediatric-nurses
gloria-nash | Gloria | Nash | front_desk | | en | ${FM} | family-front-desk
diego-fuentes | Diego | Fuentes | front_desk | | en es | ${FM} | family-front-desk
kayla-brooks | Kayla | Brooks | front_desk | | en es | ${CA} | cardiology-front-desk
irma-solis | Irma | Solís | front_desk | | en es | ${PE} | pediatric-front-desk
peter-lang | Peter | Lang | front_desk | | en | ${PE} | pediatric-front-desk cardiology-front-desk
tom-nguyen | Tom | Nguyen | pharmacist | PharmD | en | | refills
lucia-barron | Lucía | Barrón | pharmacy_technician | CPhT | en es | | refills
rick-dawson | Rick | Dawson | pharmacy_technician | CPhT | en | | refills
yolanda-pierce | Yolanda | Pierce | referral_coordinator | | en es | | intake family-front-desk
hector-vidal | Héctor | Vidal | records_clerk | | en es | | records-and-billing
simone-baptiste | Simone | Baptiste | billing_specialist | | en | | records-and-billing
ruth-adler | Ruth | Adler | social_worker | LCSW | en | | intake
priya-raman | Priya | Raman | clinic_manager | | en | ${FM} | | manager administrator
george-tanaka | George | Tanaka | clinic_manager | | en | ${CA} | | manager administrator
beatriz-solano | Beatriz | Solano | clinic_manager | | en es | ${PE} | | manager
`;

const WOMEN = new Set(['lin', 'moreno', 'weiss', 'gutierrez', 'rao', 'june-stone']);

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** 'given.family@<host>' without accents. */
export function emailOf(given: string, family: string, host: string): string {
  return `${plain(given)}.${plain(family)}@${host}`;
}

/** Rows of `key | given | family | role | credential | speaks | clinic | teams | leads`; the last may be left out. */
export function parseStaff(rows: string, seed: number, host: string): DemoStaff[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [
        key = '',
        given = '',
        family = '',
        role = '',
        credential,
        speaks = 'en',
        clinic,
        teams,
        leads = '',
      ] = row.split('|').map((cell) => cell.trim());
      return {
        key,
        given,
        family,
        role: role as StaffRole,
        ...(role === 'physician'
          ? { title: 'Dr.', titleInSpanish: WOMEN.has(key) ? 'Dra.' : 'Dr.' }
          : {}),
        ...(credential ? { credential } : {}),
        language: 'en' as Language,
        speaks: speaks.split(' ') as Language[],
        ...(clinic ? { clinic: clinic as ClinicSlug } : {}),
        teams: (teams ?? '').split(' ').filter(Boolean),
        manager: leads.includes('manager'),
        administrator: leads.includes('administrator'),
        email: emailOf(given, family, host),
        canary: canaryOf(seed, key),
      };
    });
}

export function riversideStaff(seed: number): DemoStaff[] {
  return parseStaff(PEOPLE, seed, 'riverside.example');
}

/** How colleagues and patients name a staff member in running text: 'Dr. Rao', 'la Dra. Rao', 'Renee Cole'. */
export function calledName(staff: DemoStaff, language: Language): string {
  if (!staff.title) return `${staff.given} ${staff.family}`;
  if (language === 'en') return `${staff.title} ${staff.family}`;
  const title = staff.titleInSpanish ?? staff.title;
  return `${title === 'Dra.' ? 'la' : 'el'} ${title} ${staff.family}`;
}
