import type { Frame } from '../../ui/index.ts';

/**
 * What the checks of rules/charter say, by its beginning or end, and the phrase that says it in the reader's language. A group
 * that is named becomes a value of the phrase.
 */
const said: readonly [RegExp, string][] = [
  [/^The text in "(?<language>[^"]+)" is missing/, 'textMissing'],
  [/^"(?<language>[^"]+)" is not a language of this charter/, 'languageUnknown'],
  [/^"(?<language>[^"]+)" is not one of the languages/, 'languageDefault'],
  [/^Reads at grade (?<grade>[\d.]+); the limit is (?<limit>\d+)/, 'readingGrade'],
  [/^Reads at INFLESZ (?<ease>-?\d+); it should be (?<limit>\d+)/, 'readingEase'],
  [/^(?<phone>[\d-]+) is no help line of this charter/, 'phoneUnknown'],
  [/^\{(?<name>[^}]+)\} stands for nothing/, 'braceUnknown'],
  [/^Without (?<name>\{\w+\}) this phrase/, 'phraseMissing'],
  [/^These words do not take their time from the value.*Write (?<name>\{\w+\})/, 'braceMissing'],
  [/^(?:\w+) is (?<number>[\d.]+); the charter allows (?<bound>[\d.]+) or more/, 'atLeast'],
  [/^(?:\w+) is (?<number>[\d.]+); the charter allows (?<bound>[\d.]+) at most/, 'atMost'],
  [/An answer time may be shortened, not lengthened/, 'longer'],
  [/ is the same for everyone\. Remove/, 'sameForAll'],
  [/ may change for a clinic, not for one team/, 'notForTeam'],
  [/^With these hours the answer can take more than 21 days/, 'tooLong'],
  [/^Sent shortly before closing/, 'beforeClosing'],
  [/^Nobody is on duty when this comes due on a holiday/, 'nobodyOnHoliday'],
  [/^Nobody is on duty/, 'nobodyOnDuty'],
  [/^An emergency would wait longer/, 'emergencySlower'],
  [/^A same-day message would wait longer than one about "(?<topic>[^"]+)"/, 'sameDaySlower'],
  [/^(?<date>[\d-]+) is a holiday and has hours/, 'holidayOpen'],
  [/^These hours overlap/, 'overlap'],
  [/^Write a time from/, 'time'],
  [/^Opens and closes at the same time/, 'sameTime'],
  [/^Write a real date/, 'date'],
  [/^There is no time zone "(?<zone>[^"]*)"/, 'zone'],
  [/^No open hours/, 'noHours'],
  [/^No team gets messages about "(?<topic>[^"]+)" at "(?<clinic>[^"]+)"/, 'noRoute'],
  [/^Messages about "(?<topic>[^"]+)" have no backup/, 'noBackup'],
  [/^Messages about "(?<topic>[^"]+)" at "(?<clinic>[^"]+)" have no backup/, 'noBackupAt'],
  [/^The backup is the same team/, 'sameBackup'],
  [/^The team "(?<team>[^"]+)" does not work for "(?<clinic>[^"]+)"/, 'teamElsewhere'],
  [/^Nothing is ever sent to the team "(?<team>[^"]+)"/, 'teamUnused'],
  [/^There is no team "(?<team>[^"]*)"/, 'teamUnknown'],
  [/^No one works in the team "(?<team>[^"]+)"/, 'teamEmpty'],
  [/^There is no clinic "(?<clinic>[^"]+)" here/, 'clinicUnknown'],
  [/^The charter does not name the clinic "(?<clinic>[^"]+)"/, 'clinicUnnamed'],
  [/^These are the rules of "(?<other>[^"]+)"\. Here they must name "(?<own>[^"]+)"/, 'otherOrg'],
  [/^There are more don'ts \((?<donts>\d+)\) than dos \((?<dos>\d+)\)/, 'moreDonts'],
  [/^No answer time is promised for "(?<topic>[^"]+)"/, 'noPromise'],
  [/^The clause "(?<clause>[^"]+)" is missing/, 'clauseMissing'],
  [/^No clause says anything about "(?<element>[^"]+)"/, 'elementMissing'],
  [/^The section "(?<element>[^"]+)" has no title/, 'titleMissing'],
  [/^These lines leave out the one for "(?<concern>[^"]+)"/, 'lineLeftOut'],
  [/^No one is shown the help line "(?<line>[^"]+)"/, 'lineUnused'],
  [/^There is no help line for "(?<concern>[^"]+)"/, 'lineMissing'],
  [/^The line for "(?<concern>[^"]+)" must be open/, 'lineClosed'],
  [/^The entry "(?<name>[^"]*)" is here twice/, 'entryTwice'],
  [/^The change of "(?<name>[^"]+)" is here twice/, 'changedTwice'],
  [/ "(?<name>[^"]+)" is here twice\. Remove one/, 'listedTwice'],
  [/ "(?<name>[^"]+)" is here twice/, 'twice'],
  [/^(?:There is no|No topic asks|The better door leads to)[^"]*"(?<name>[^"]*)"/, 'unknown'],
  [/^Write a whole number here/, 'wholeNumber'],
  [/^Write a number here/, 'number'],
  [/^Write (?<bound>[\d.]+) or more/, 'tooSmall'],
  [/^Write (?<bound>[\d.]+) (?:characters )?at most/, 'tooBig'],
  [/^List (?<bound>\d+) or more/, 'fewListed'],
  [/^List (?<bound>\d+) at most/, 'manyListed'],
  [/^(?:Write something|Write the text in each language) here/, 'empty'],
  [/^"(?<name>[^"]+)" is missing\. Add it/, 'keyMissing'],
  [/^Use one of: (?<choices>.+)\.$/, 'oneOf'],
  [/^A charter has no "(?<name>[^"]+)" here/, 'keyUnknown'],
  [/^Use lower case/, 'slug'],
  [/^A tab stands/, 'tab'],
  [/^This does not line up/, 'indent'],
  [/^A second document begins/, 'secondDocument'],
  [/^Entries stand too deep/, 'tooDeep'],
  [/^The file repeats itself/, 'repeats'],
  [/^Write named entries here; this is .* A charter begins/, 'noCharter'],
  [/^Write (?:named entries|a list|a text|true or false) here/, 'otherKind'],
  [/^Write a phone number/, 'phone'],
  [/^Write an address/, 'address'],
];

/** A problem in the reader's language; one that no phrase knows keeps the words of the check behind the name of its rule. */
export function problemWords({ t }: Frame, rule: string, message: string): string {
  for (const [pattern, key] of said) {
    const found = pattern.exec(message);
    if (found) return t(`charter.wrong.${key}`, { ...found.groups });
  }
  return `${t(`charter.rule.${rule}`)} ${message}`;
}
