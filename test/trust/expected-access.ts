/** Who asks, in the order of the columns. */
export const principals = [
  'nobody',
  'mine',
  'other',
  'abroad',
  'proxy',
  'reads',
  'gone',
  'nurse',
  'away',
  'doctor',
  'desk',
  'admin',
] as const;
export type Principal = (typeof principals)[number];

/** What is asked for: of the patient "mine", kept from proxies, of another organization, or not there at all. */
export type Thing =
  | '-'
  | 'mine'
  | 'secret'
  | 'proxys'
  | 'draft'
  | 'abroad'
  | 'none'
  | 'all'
  | 'team';

export interface ExpectedRow {
  method: string;
  path: string;
  thing: Thing;
  status: Readonly<Record<Principal, number>>;
}

// Written by hand and reviewed by people, never made from the code it judges. An address that is missing fails the test.
// nobody: not signed in. mine: the patient whose things are asked for. other: another patient. abroad: a patient of another
// organization. proxy: may read and write for "mine". reads: may only read. gone: a proxy whose right was ended.
// nurse: of the clinic and the team. away: a nurse of another clinic. doctor, desk: of the clinic, not of the team.
// admin: administrator and manager of the clinic. They ask from left to right, so whoever comes later may find it done (422).
const table = `
#                                                         nobody mine   other  abroad proxy  reads  gone   nurse  away   doctor desk   admin

# front door, signing in, own account
GET  /                                            -       303    303    303    303    303    303    303    303    303    303    303    303
GET  /healthz                                     -       200    200    200    200    200    200    200    200    200    200    200    200
GET  /readyz                                      -       200    200    200    200    200    200    200    200    200    200    200    200
GET  /sign-in                                     -       200    303    303    303    303    303    303    303    303    303    303    303
POST /sign-in                                     -       422    422    422    422    422    422    422    422    422    422    422    422
POST /demo/sign-in                                -       404    404    404    404    404    404    404    404    404    404    404    404
POST /sign-out                                    -       303    303    303    303    303    303    303    303    303    303    303    303
GET  /signed-out                                  -       200    200    200    200    200    200    200    200    200    200    200    200
GET  /forgot-password                             -       200    200    200    200    200    200    200    200    200    200    200    200
POST /forgot-password                             -       422    422    422    422    422    422    422    422    422    422    422    422
GET  /set-password/:token                         -       200    200    200    200    200    200    200    200    200    200    200    200
POST /set-password/:token                         -       422    422    422    422    422    422    422    422    422    422    422    422
GET  /language/:code                              -       303    303    303    303    303    303    303    303    303    303    303    303
POST /account/language                            -       401    303    303    303    303    303    303    303    303    303    303    303
GET  /account                                     -       303    200    200    200    200    200    200    200    200    200    200    200
GET  /account/remembered                          -       303    200    200    200    200    200    200    200    200    200    200    200
POST /account/remembered                          -       401    303    303    303    303    303    303    303    303    303    303    303
POST /account/password                            -       401    422    422    422    422    422    422    422    422    422    422    422
POST /account/sign-out-everywhere                 -       401    303    303    303    303    303    303    303    303    303    303    303

# rules, which are public; what is expected of staff
GET  /how-we-answer                               -       303    303    303    303    303    303    303    303    303    303    303    303
GET  /how-we-answer/:organization                 -       200    200    200    200    200    200    200    200    200    200    200    200
GET  /expectations                                -       303    403    403    403    403    403    403    200    200    200    200    200
GET  /privacy                                     -       200    200    200    200    200    200    200    200    200    200    200    200
GET  /accessibility                               -       200    200    200    200    200    200    200    200    200    200    200    200
GET  /rules                                       -       303    303    303    303    303    303    303    303    303    303    303    303
GET  /rules/read                                  -       303    200    200    200    200    200    403    403    403    403    403    403
POST /rules/read                                  -       401    303    303    303    303    303    403    403    403    403    403    403
GET  /rules/three-questions                       -       303    200    200    200    200    200    403    403    403    403    403    403
POST /rules/three-questions                       -       401    200    200    200    200    200    403    403    403    403    403    403
GET  /how-we-answer/:organization/changes         -       200    200    200    200    200    200    200    200    200    200    200    200
GET  /expectations/map                            -       303    403    403    403    403    403    403    200    200    200    200    200
POST /expectations/agree                          -       401    403    403    403    403    403    403    303    303    303    303    303
GET  /cover                                       -       303    403    403    403    403    403    403    200    200    200    200    200
POST /cover                                       -       401    403    403    403    403    403    403    422    422    422    422    422
POST /cover/:absence/end                          none    401    403    403    403    403    403    403    404    404    404    404    404

# lessons, which anybody may read
GET  /learn                                       -       200    200    200    200    200    200    200    200    200    200    200    200
GET  /learn/:lesson                               mine    200    200    200    200    200    200    200    200    200    200    200    200
GET  /learn/:lesson                               none    404    404    404    404    404    404    404    404    404    404    404    404
GET  /learn/:lesson/print                         mine    200    200    200    200    200    200    200    200    200    200    200    200
GET  /learn/:lesson/print                         none    404    404    404    404    404    404    404    404    404    404    404    404
GET  /learn/:lesson/watch                         mine    200    200    200    200    200    200    200    200    200    200    200    200
GET  /learn/:lesson/watch                         none    404    404    404    404    404    404    404    404    404    404    404    404
GET  /learn/:lesson/listen                        mine    200    200    200    200    200    200    200    200    200    200    200    200
GET  /learn/:lesson/listen                        none    404    404    404    404    404    404    404    404    404    404    404    404
GET  /learn/:lesson/try                           mine    303    303    303    303    303    303    303    303    303    303    303    303
GET  /learn/:lesson/try                           none    404    404    404    404    404    404    404    404    404    404    404    404
GET  /learn/:lesson/handout.pdf                   mine    200    200    200    200    200    200    200    200    200    200    200    200
GET  /learn/:lesson/handout.pdf                   none    404    404    404    404    404    404    404    404    404    404    404    404
GET  /learn/:lesson/wall.pdf                      mine    200    200    200    200    200    200    200    200    200    200    200    200
GET  /learn/:lesson/wall.pdf                      none    404    404    404    404    404    404    404    404    404    404    404    404
GET  /learn/media/:file                           none    404    404    404    404    404    404    404    404    404    404    404    404
GET  /learn/:lesson/check                         mine    303    303    303    303    303    303    303    303    303    303    303    303
GET  /learn/:lesson/check                         none    303    303    303    303    303    303    303    303    303    303    303    303
POST /learn/:lesson/check                         mine    422    422    422    422    422    422    422    422    422    422    422    422
POST /learn/:lesson/check                         none    404    404    404    404    404    404    404    404    404    404    404    404

# what is taught on pages of writing
GET  /orientation                                 -       303    200    200    200    200    200    403    403    403    403    403    403
POST /orientation                                 -       401    303    303    303    303    303    403    403    403    403    403    403
POST /moments/:moment                             mine    401    303    303    303    303    303    403    403    403    403    403    403

# teaching a patient at the tablet
GET  /teach                                       -       303    403    403    403    403    403    403    200    200    200    200    200
POST /teach/find                                  -       401    403    403    403    403    403    403    200    200    200    200    200
POST /teach                                       mine    401    403    403    403    403    403    403    303    404    303    303    303
POST /teach                                       abroad  401    403    403    403    403    403    403    404    404    404    404    404
POST /teach                                       none    401    403    403    403    403    403    403    404    404    404    404    404
GET  /teach/:session                              mine    303    403    403    403    403    403    403    200    404    404    404    404
GET  /teach/:session                              none    303    403    403    403    403    403    403    404    404    404    404    404
POST /teach/:session                              mine    401    403    403    403    403    403    403    303    404    404    404    404
POST /teach/:session                              none    401    403    403    403    403    403    403    404    404    404    404    404
POST /teach/:session/sign-in                      mine    401    403    403    403    403    403    403    303    404    404    404    404
POST /teach/:session/sign-in                      none    401    403    403    403    403    403    403    404    404    404    404    404

# what people say of lessons, tips and rules
GET  /voices                                      -       303    200    200    200    200    200    200    200    200    200    200    200
GET  /voices/new                                  -       303    303    303    303    303    303    303    303    303    303    303    303
POST /voices                                      -       401    303    303    303    303    303    303    303    303    303    303    303
GET  /admin/voices                                -       303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/voices/:voice                         mine    303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/voices/:voice                         abroad  303    403    403    403    403    403    403    403    403    403    403    404
GET  /admin/voices/:voice                         none    303    403    403    403    403    403    403    403    403    403    403    404
POST /admin/voices/:voice/code                    mine    401    403    403    403    403    403    403    403    403    403    403    422
POST /admin/voices/:voice/code                    abroad  401    403    403    403    403    403    403    403    403    403    403    404
POST /admin/voices/:voice/code                    none    401    403    403    403    403    403    403    403    403    403    403    404
POST /admin/voices/:voice/answer                  mine    401    403    403    403    403    403    403    403    403    403    403    422
POST /admin/voices/:voice/answer                  abroad  401    403    403    403    403    403    403    403    403    403    403    404
POST /admin/voices/:voice/answer                  none    401    403    403    403    403    403    403    403    403    403    403    404
# courses: one's own, and for who leads a clinic those of its staff
GET  /learn/courses                               -       303    403    403    403    403    403    403    200    200    200    200    200
GET  /learn/courses/:course/certificate.pdf       -       303    403    403    403    403    403    403    404    404    404    404    404
GET  /certificates/:code                          -       404    404    404    404    404    404    404    404    404    404    404    404
GET  /certificates                                -       200    200    200    200    200    200    200    200    200    200    200    200
GET  /training                                    -       303    403    403    403    403    403    403    403    403    403    403    200
GET  /training/lessons                            -       303    403    403    403    403    403    403    403    403    403    403    200
GET  /training/lessons/:lesson                    -       303    403    403    403    403    403    403    403    403    403    403    200
GET  /training/lessons/:lesson                    none    303    403    403    403    403    403    403    403    403    403    403    404
GET  /training/packages/:course                   -       303    403    403    403    403    403    403    403    403    403    403    200
POST /training/assign                             -       401    403    403    403    403    403    403    403    403    403    403    303
POST /training/remind                             -       401    403    403    403    403    403    403    403    403    403    403    303
POST /training/exempt                             none    401    403    403    403    403    403    403    403    403    403    403    404
POST /training/revoke                             none    401    403    403    403    403    403    403    403    403    403    403    404

# the record of learning: read from outside with a token, opened by administrators
GET  /xapi/about                                  -       200    200    200    200    200    200    200    200    200    200    200    200
GET  /xapi/statements                             -       401    401    401    401    401    401    401    401    401    401    401    401
GET  /admin/learning                              -       303    403    403    403    403    403    403    403    403    403    403    200
POST /admin/learning/tokens                       -       401    403    403    403    403    403    403    403    403    403    403    422
POST /admin/learning/tokens/end                   none    401    403    403    403    403    403    403    403    403    403    403    404
POST /admin/learning/forwarding                   -       401    403    403    403    403    403    403    403    403    403    403    303

# practice, which anybody may do; the practice inbox is for staff
GET  /practice                                    -         200    200    200    200    200    200    200    200    200    200    200    200
GET  /practice/:case                              mine      200    200    200    200    200    200    200    200    200    200    200    200
GET  /practice/:case                              none      404    404    404    404    404    404    404    404    404    404    404    404
GET  /practice/:case/:step                        mine      303    303    303    303    303    303    303    303    303    303    303    303
POST /practice/:case/start                        mine      200    200    200    200    200    200    200    200    200    200    200    200
POST /practice/:case/start                        none      404    404    404    404    404    404    404    404    404    404    404    404
POST /practice/:case/topic                        mine      422    422    422    422    422    422    422    422    422    422    422    422
POST /practice/:case/topic                        none      404    404    404    404    404    404    404    404    404    404    404    404
POST /practice/:case/urgent                       mine      200    200    200    200    200    200    200    200    200    200    200    200
POST /practice/:case/urgent                       none      404    404    404    404    404    404    404    404    404    404    404    404
POST /practice/:case/words                        mine      422    422    422    422    422    422    422    422    422    422    422    422
POST /practice/:case/words                        none      404    404    404    404    404    404    404    404    404    404    404    404
POST /practice/:case/again                        mine      200    200    200    200    200    200    200    200    200    200    200    200
POST /practice/:case/again                        none      404    404    404    404    404    404    404    404    404    404    404    404
POST /practice/:case/safety                       mine      200    200    200    200    200    200    200    200    200    200    200    200
POST /practice/:case/safety                       none      404    404    404    404    404    404    404    404    404    404    404    404
POST /practice/:case/send                         mine      422    422    422    422    422    422    422    422    422    422    422    422
POST /practice/:case/send                         none      404    404    404    404    404    404    404    404    404    404    404    404
GET  /practice/desk/:case                         mine      303    403    403    403    403    403    403    200    200    200    200    200
GET  /practice/desk/:case                         none      303    403    403    403    403    403    403    404    404    404    404    404
POST /practice/desk/:case                         mine      401    403    403    403    403    403    403    422    422    422    422    422
POST /practice/desk/:case                         none      401    403    403    403    403    403    403    404    404    404    404    404
GET  /practice/desk/:case/restart                 mine      303    403    403    403    403    403    403    303    303    303    303    303
POST /practice/desk/:case/restart                 mine      401    403    403    403    403    403    403    303    303    303    303    303
POST /practice/desk/:case/restart                 none      401    403    403    403    403    403    403    404    404    404    404    404

# live
GET  /live                                        -       303    200    200    200    200    200    200    200    200    200    200    200

# the patient side
GET  /home                                        -       303    200    200    200    200    200    403    403    403    403    403    403
GET  /messages                                    -       303    200    200    200    200    200    403    403    403    403    403    403
GET  /messages/search                             -       303    200    200    200    200    200    403    403    403    403    403    403
POST /messages/search                             -       401    200    200    200    200    200    403    403    403    403    403    403
GET  /write                                       -       303    200    200    200    200    200    403    403    403    403    403    403
GET  /write/someone-else                          -       303    200    200    200    200    200    403    403    403    403    403    403
POST /write                                       mine    401    303    422    422    303    422    403    403    403    403    403    403
POST /write                                       abroad  401    422    422    303    422    422    403    403    403    403    403    403
POST /write                                       none    401    422    422    422    422    422    403    403    403    403    403    403
GET  /messages/:thread                            mine    303    200    404    404    200    200    403    403    403    403    403    403
GET  /messages/:thread                            secret  303    200    404    404    404    404    403    403    403    403    403    403
GET  /messages/:thread                            abroad  303    404    404    200    404    404    403    403    403    403    403    403
GET  /messages/:thread                            none    303    404    404    404    404    404    403    403    403    403    403    403
GET  /messages/:thread/sent                       mine    303    200    404    404    200    200    403    403    403    403    403    403
GET  /messages/:thread/sent                       secret  303    200    404    404    404    404    403    403    403    403    403    403
GET  /messages/:thread/sent                       abroad  303    404    404    200    404    404    403    403    403    403    403    403
GET  /messages/:thread/sent                       none    303    404    404    404    404    404    403    403    403    403    403    403
GET  /messages/:thread/line                       mine    303    200    404    404    200    200    403    403    403    403    403    403
GET  /messages/:thread/line                       secret  303    200    404    404    404    404    403    403    403    403    403    403
GET  /messages/:thread/line                       abroad  303    404    404    200    404    404    403    403    403    403    403    403
GET  /messages/:thread/line                       none    303    404    404    404    404    404    403    403    403    403    403    403
GET  /messages/:thread/print                      mine    303    200    404    404    200    200    403    403    403    403    403    403
GET  /messages/:thread/print                      secret  303    200    404    404    404    404    403    403    403    403    403    403
GET  /messages/:thread/print                      abroad  303    404    404    200    404    404    403    403    403    403    403    403
GET  /messages/:thread/print                      none    303    404    404    404    404    404    403    403    403    403    403    403
GET  /messages/:thread/export.pdf                 mine    303    200    404    404    200    200    403    403    403    403    403    403
GET  /messages/:thread/export.pdf                 secret  303    200    404    404    404    404    403    403    403    403    403    403
GET  /messages/:thread/export.pdf                 abroad  303    404    404    200    404    404    403    403    403    403    403    403
GET  /messages/:thread/export.pdf                 none    303    404    404    404    404    404    403    403    403    403    403    403
POST /messages/:thread/reply                      mine    401    303    404    404    303    404    403    403    403    403    403    403
POST /messages/:thread/reply                      secret  401    303    404    404    404    404    403    403    403    403    403    403
POST /messages/:thread/reply                      abroad  401    404    404    303    404    404    403    403    403    403    403    403
POST /messages/:thread/reply                      none    401    404    404    404    404    404    403    403    403    403    403    403
POST /messages/:thread/answered                   mine    401    303    404    404    303    404    403    403    403    403    403    403
POST /messages/:thread/answered                   secret  401    303    404    404    404    404    403    403    403    403    403    403
POST /messages/:thread/answered                   abroad  401    404    404    303    404    404    403    403    403    403    403    403
POST /messages/:thread/answered                   none    401    404    404    404    404    404    403    403    403    403    403    403
GET  /write/:draft/topic                          mine    303    200    404    404    404    404    403    403    403    403    403    403
GET  /write/:draft/topic                          proxys  303    404    404    404    200    404    403    403    403    403    403    403
GET  /write/:draft/topic                          abroad  303    404    404    200    404    404    403    403    403    403    403    403
GET  /write/:draft/topic                          none    303    404    404    404    404    404    403    403    403    403    403    403
POST /write/:draft/topic                          mine    401    303    404    404    404    404    403    403    403    403    403    403
POST /write/:draft/topic                          proxys  401    404    404    404    303    404    403    403    403    403    403    403
POST /write/:draft/topic                          abroad  401    404    404    303    404    404    403    403    403    403    403    403
POST /write/:draft/topic                          none    401    404    404    404    404    404    403    403    403    403    403    403
GET  /write/:draft/urgent                         mine    303    200    404    404    404    404    403    403    403    403    403    403
GET  /write/:draft/urgent                         proxys  303    404    404    404    200    404    403    403    403    403    403    403
GET  /write/:draft/urgent                         abroad  303    404    404    200    404    404    403    403    403    403    403    403
GET  /write/:draft/urgent                         none    303    404    404    404    404    404    403    403    403    403    403    403
POST /write/:draft/urgent                         mine    401    303    404    404    404    404    403    403    403    403    403    403
POST /write/:draft/urgent                         proxys  401    404    404    404    303    404    403    403    403    403    403    403
POST /write/:draft/urgent                         abroad  401    404    404    303    404    404    403    403    403    403    403    403
POST /write/:draft/urgent                         none    401    404    404    404    404    404    403    403    403    403    403    403
GET  /write/:draft/words                          mine    303    200    404    404    404    404    403    403    403    403    403    403
GET  /write/:draft/words                          proxys  303    404    404    404    200    404    403    403    403    403    403    403
GET  /write/:draft/words                          abroad  303    404    404    200    404    404    403    403    403    403    403    403
GET  /write/:draft/words                          none    303    404    404    404    404    404    403    403    403    403    403    403
POST /write/:draft/words                          mine    401    303    404    404    404    404    403    403    403    403    403    403
POST /write/:draft/words                          proxys  401    404    404    404    303    404    403    403    403    403    403    403
POST /write/:draft/words                          abroad  401    404    404    303    404    404    403    403    403    403    403    403
POST /write/:draft/words                          none    401    404    404    404    404    404    403    403    403    403    403    403
PUT  /write/:draft                                mine    401    200    404    404    404    404    403    403    403    403    403    403
PUT  /write/:draft                                proxys  401    404    404    404    200    404    403    403    403    403    403    403
PUT  /write/:draft                                abroad  401    404    404    200    404    404    403    403    403    403    403    403
PUT  /write/:draft                                none    401    404    404    404    404    404    403    403    403    403    403    403
GET  /write/:draft/review                         mine    303    200    404    404    404    404    403    403    403    403    403    403
GET  /write/:draft/review                         proxys  303    404    404    404    200    404    403    403    403    403    403    403
GET  /write/:draft/review                         abroad  303    404    404    200    404    404    403    403    403    403    403    403
GET  /write/:draft/review                         none    303    404    404    404    404    404    403    403    403    403    403    403
GET  /write/:draft/safety                         mine    303    303    404    404    404    404    403    403    403    403    403    403
GET  /write/:draft/safety                         proxys  303    404    404    404    303    404    403    403    403    403    403    403
GET  /write/:draft/safety                         abroad  303    404    404    303    404    404    403    403    403    403    403    403
GET  /write/:draft/safety                         none    303    404    404    404    404    404    403    403    403    403    403    403
POST /write/:draft/safety                         mine    401    303    404    404    404    404    403    403    403    403    403    403
POST /write/:draft/safety                         proxys  401    404    404    404    303    404    403    403    403    403    403    403
POST /write/:draft/safety                         abroad  401    404    404    303    404    404    403    403    403    403    403    403
POST /write/:draft/safety                         none    401    404    404    404    404    404    403    403    403    403    403    403
POST /write/:draft/tip                            mine    401    303    404    404    404    404    403    403    403    403    403    403
POST /write/:draft/tip                            proxys  401    404    404    404    303    404    403    403    403    403    403    403
POST /write/:draft/tip                            abroad  401    404    404    303    404    404    403    403    403    403    403    403
POST /write/:draft/tip                            none    401    404    404    404    404    404    403    403    403    403    403    403
POST /write/:draft/send                           mine    401    303    404    404    404    404    403    403    403    403    403    403
POST /write/:draft/send                           proxys  401    404    404    404    303    404    403    403    403    403    403    403
POST /write/:draft/send                           abroad  401    404    404    303    404    404    403    403    403    403    403    403
POST /write/:draft/send                           none    401    404    404    404    404    404    403    403    403    403    403    403
POST /write/:draft/discard                        mine    401    303    404    404    404    404    403    403    403    403    403    403
POST /write/:draft/discard                        proxys  401    404    404    404    303    404    403    403    403    403    403    403
POST /write/:draft/discard                        abroad  401    404    404    303    404    404    403    403    403    403    403    403
POST /write/:draft/discard                        none    401    404    404    404    404    404    403    403    403    403    403    403
POST /write/:draft/attachments                    mine    401    303    404    404    404    404    403    403    403    403    403    403
POST /write/:draft/attachments                    proxys  401    404    404    404    303    404    403    403    403    403    403    403
POST /write/:draft/attachments                    abroad  401    404    404    303    404    404    403    403    403    403    403    403
POST /write/:draft/attachments                    none    401    404    404    404    404    404    403    403    403    403    403    403
POST /write/:draft/attachments/:attachment/remove mine    401    303    404    404    404    404    403    403    403    403    403    403
POST /write/:draft/attachments/:attachment/remove none    401    404    404    404    404    404    403    403    403    403    403    403
GET  /attachments/:attachment                     draft   303    200    404    404    404    404    404    404    404    404    404    404
GET  /attachments/:attachment                     mine    303    200    404    404    200    200    404    200    404    200    200    200
GET  /attachments/:attachment                     none    303    404    404    404    404    404    404    404    404    404    404    404

# the desk
GET  /inbox                                       -       303    403    403    403    403    403    403    303    303    303    303    303
GET  /work                                        -       303    403    403    403    403    403    403    303    303    303    303    303
GET  /inbox/:view                                 all     303    403    403    403    403    403    403    200    200    200    200    200
GET  /inbox/:view                                 team    303    403    403    403    403    403    403    200    404    200    200    200
GET  /inbox/:view                                 none    303    403    403    403    403    403    403    404    404    404    404    404
GET  /inbox/:view/list                            all     303    403    403    403    403    403    403    200    200    200    200    200
GET  /inbox/:view/list                            team    303    403    403    403    403    403    403    200    404    200    200    200
GET  /inbox/:view/list                            none    303    403    403    403    403    403    403    404    404    404    404    404
GET  /inbox/:view/:workItem                       mine    303    403    403    403    403    403    403    200    404    200    200    200
GET  /inbox/:view/:workItem                       secret  303    403    403    403    403    403    403    200    404    200    200    200
GET  /inbox/:view/:workItem                       abroad  303    403    403    403    403    403    403    404    404    404    404    404
GET  /inbox/:view/:workItem                       none    303    403    403    403    403    403    403    404    404    404    404    404
GET  /work/:workItem/row                          mine    303    403    403    403    403    403    403    200    404    200    200    200
GET  /work/:workItem/row                          secret  303    403    403    403    403    403    403    200    404    200    200    200
GET  /work/:workItem/row                          abroad  303    403    403    403    403    403    403    404    404    404    404    404
GET  /work/:workItem/row                          none    303    403    403    403    403    403    403    404    404    404    404    404
GET  /work/:workItem/export.pdf                   mine    303    403    403    403    403    403    403    200    404    200    200    200
GET  /work/:workItem/export.pdf                   secret  303    403    403    403    403    403    403    200    404    200    200    200
GET  /work/:workItem/export.pdf                   abroad  303    403    403    403    403    403    403    404    404    404    404    404
GET  /work/:workItem/export.pdf                   none    303    403    403    403    403    403    403    404    404    404    404    404
GET  /work/:workItem/as-patient                   mine    303    403    403    403    403    403    403    200    404    200    200    200
GET  /work/:workItem/as-patient                   secret  303    403    403    403    403    403    403    200    404    200    200    200
GET  /work/:workItem/as-patient                   abroad  303    403    403    403    403    403    403    404    404    404    404    404
GET  /work/:workItem/as-patient                   none    303    403    403    403    403    403    403    404    404    404    404    404
GET  /work/:workItem                              mine    303    403    403    403    403    403    403    303    303    303    303    303
GET  /work/:workItem                              abroad  303    403    403    403    403    403    403    303    303    303    303    303
GET  /work/:workItem                              none    303    403    403    403    403    403    403    303    303    303    303    303
GET  /work/:workItem/:verb                        mine    303    403    403    403    403    403    403    303    303    303    303    303
GET  /work/:workItem/:verb                        abroad  303    403    403    403    403    403    403    303    303    303    303    303
GET  /work/:workItem/:verb                        none    303    403    403    403    403    403    403    303    303    303    303    303
GET  /search                                      -       303    403    403    403    403    403    403    200    200    200    200    200
POST /search                                      -       401    403    403    403    403    403    403    200    200    200    200    200
POST /work/:workItem/presence                     mine    401    403    403    403    403    403    403    200    200    200    200    200
POST /work/:workItem/presence                     abroad  401    403    403    403    403    403    403    200    200    200    200    200
POST /work/:workItem/presence                     none    401    403    403    403    403    403    403    200    200    200    200    200
POST /work/:workItem/claim                        mine    401    403    403    403    403    403    403    303    404    403    403    403
POST /work/:workItem/claim                        abroad  401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/claim                        none    401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/release                      mine    401    403    403    403    403    403    403    422    404    403    403    403
POST /work/:workItem/release                      abroad  401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/release                      none    401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/note                         mine    401    403    403    403    403    403    403    303    404    303    303    303
POST /work/:workItem/note                         abroad  401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/note                         none    401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/hand-off                     mine    401    403    403    403    403    403    403    303    404    403    403    422
POST /work/:workItem/hand-off                     abroad  401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/hand-off                     none    401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/ask                          mine    401    403    403    403    403    403    403    303    404    403    403    403
POST /work/:workItem/ask                          abroad  401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/ask                          none    401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/reply                        mine    401    403    403    403    403    403    403    303    404    403    403    403
POST /work/:workItem/reply                        abroad  401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/reply                        none    401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/undo                         mine    401    403    403    403    403    403    403    422    404    403    403    403
POST /work/:workItem/undo                         abroad  401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/undo                         none    401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/close                        mine    401    403    403    403    403    403    403    303    404    403    403    403
POST /work/:workItem/close                        abroad  401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/close                        none    401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/reopen                       mine    401    403    403    403    403    403    403    422    404    403    403    403
POST /work/:workItem/reopen                       abroad  401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/reopen                       none    401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/put-back                     mine    401    403    403    403    403    403    403    422    404    403    403    422
POST /work/:workItem/put-back                     abroad  401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/put-back                     none    401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/panel                        mine    401    403    403    403    403    403    403    200    404    200    200    200
POST /work/:workItem/panel                        abroad  401    403    403    403    403    403    403    404    404    404    404    404
POST /work/:workItem/panel                        none    401    403    403    403    403    403    403    404    404    404    404    404

# words: tips, lessons, phrases; doctors only review
GET  /admin/library                               -       303    403    403    403    403    403    403    403    403    200    403    200
GET  /admin/library/:kind/:item                   mine    303    403    403    403    403    403    403    403    403    200    403    200
GET  /admin/library/:kind/:item                   none    303    403    403    403    403    403    403    403    403    404    403    404
GET  /admin/library/:kind/:item/versions/:version mine    303    403    403    403    403    403    403    403    403    200    403    200
GET  /admin/library/:kind/:item/versions/:version none    303    403    403    403    403    403    403    403    403    404    403    404
GET  /admin/library/:kind/:item/as/:form          mine    303    403    403    403    403    403    403    403    403    404    403    404
GET  /admin/library/:kind/:item/as/:form          none    303    403    403    403    403    403    403    403    403    404    403    404
POST /admin/library/:kind/:item                   mine    401    403    403    403    403    403    403    403    403    403    403    303
POST /admin/library/:kind/:item                   none    401    403    403    403    403    403    403    403    403    403    403    404
POST /admin/library/:kind/:item/step              mine    401    403    403    403    403    403    403    403    403    403    403    303
POST /admin/library/:kind/:item/step              none    401    403    403    403    403    403    403    403    403    403    403    404
POST /admin/library/:kind/:item/review            mine    401    403    403    403    403    403    403    403    403    409    403    409
POST /admin/library/:kind/:item/review            none    401    403    403    403    403    403    403    403    403    404    403    404

# administration: <kind> is clinics, teams, staff, patients, care or proxies
GET  /admin                                       -       303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/portal                                -       303    403    403    403    403    403    403    403    403    403    403    200
POST /admin/portal                                -       401    403    403    403    403    403    403    403    403    403    403    303
GET  /admin/portal/pictures                       -       303    403    403    403    403    403    403    403    403    403    403    200
POST /admin/portal/pictures/:lesson/:part         mine    401    403    403    403    403    403    403    403    403    403    403    400
POST /admin/portal/pictures/:lesson/:part         none    401    403    403    403    403    403    403    403    403    403    403    404
POST /admin/portal/pictures/:lesson/:part/remove  mine    401    403    403    403    403    403    403    403    403    403    403    303
POST /admin/portal/pictures/:lesson/:part/remove  none    401    403    403    403    403    403    403    403    403    403    403    404
GET  /learn/pictures/:picture                     none    404    404    404    404    404    404    404    404    404    404    404    404
GET  /admin/mail                                  -       303    403    403    403    403    403    403    403    403    403    403    200
POST /admin/mail/retry                            -       401    403    403    403    403    403    403    403    403    403    403    303
GET  /admin/<kind>                                -       303    403    403    403    403    403    403    403    403    403    403    200
POST /admin/<kind>/search                         -       401    403    403    403    403    403    403    403    403    403    403    200
POST /admin/<kind>/links                          -       401    403    403    403    403    403    403    403    403    403    403    404
GET  /admin/<kind>/import                         -       303    403    403    403    403    403    403    403    403    403    403    200
POST /admin/<kind>/import                         -       401    403    403    403    403    403    403    403    403    403    403    422
GET  /admin/<kind>/template                       -       303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/<kind>/export                         -       303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/<kind>/new                            -       303    403    403    403    403    403    403    403    403    403    403    200
POST /admin/<kind>                                -       401    403    403    403    403    403    403    403    403    403    403    422
GET  /admin/<kind>/:id                            mine    303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/<kind>/:id                            abroad  303    403    403    403    403    403    403    403    403    403    403    404
GET  /admin/<kind>/:id                            none    303    403    403    403    403    403    403    403    403    403    403    404
POST /admin/<kind>/:id                            mine    401    403    403    403    403    403    403    403    403    403    403    422
POST /admin/<kind>/:id                            abroad  401    403    403    403    403    403    403    403    403    403    403    404
POST /admin/<kind>/:id                            none    401    403    403    403    403    403    403    403    403    403    403    404
POST /admin/<kind>/:id/end                        mine    401    403    403    403    403    403    403    403    403    403    403    303
POST /admin/<kind>/:id/end                        abroad  401    403    403    403    403    403    403    403    403    403    403    404
POST /admin/<kind>/:id/end                        none    401    403    403    403    403    403    403    403    403    403    403    404
POST /admin/<kind>/:id/link                       mine    401    403    403    403    403    403    403    403    403    403    403    200
POST /admin/<kind>/:id/link                       abroad  401    403    403    403    403    403    403    403    403    403    403    404
POST /admin/<kind>/:id/link                       none    401    403    403    403    403    403    403    403    403    403    403    404

# the rules: managers and administrators
GET  /admin/charter                               -       303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/measures                              -       303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/charter/map                           -       303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/charter/changes                       -       303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/charter/file                          -       303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/charter/file/download                 -       303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/charter/versions                      -       303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/charter/preview                       -       303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/charter/parts/:room/:part             mine    303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/charter/parts/:room/:part             none    303    403    403    403    403    403    403    403    403    403    403    404
POST /admin/charter/parts/:room/:part             mine    401    403    403    403    403    403    403    403    403    403    403    422
POST /admin/charter/parts/:room/:part             none    401    403    403    403    403    403    403    403    403    403    403    404
GET  /admin/charter/preview/:clinic/:face         mine    303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/charter/preview/:clinic/:face         none    303    403    403    403    403    403    403    403    403    403    403    404
POST /admin/charter/preview/:clinic/:step         mine    401    403    403    403    403    403    403    403    403    403    403    200
POST /admin/charter/preview/:clinic/:step         none    401    403    403    403    403    403    403    403    403    403    403    404
GET  /admin/charter/rules/:clause                 mine    303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/charter/rules/:clause                 none    303    403    403    403    403    403    403    403    403    403    403    404
POST /admin/charter/rules/:clause                 mine    401    403    403    403    403    403    403    403    403    403    403    422
POST /admin/charter/rules/:clause                 none    401    403    403    403    403    403    403    403    403    403    403    404
GET  /admin/charter/versions/:version             mine    303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/charter/versions/:version             none    303    403    403    403    403    403    403    403    403    403    403    404
GET  /admin/charter/versions/:version/file        mine    303    403    403    403    403    403    403    403    403    403    403    200
GET  /admin/charter/versions/:version/file        none    303    403    403    403    403    403    403    403    403    403    403    404
POST /admin/charter/start                         -       401    403    403    403    403    403    403    403    403    403    403    303
POST /admin/charter/check                         -       401    403    403    403    403    403    403    403    403    403    403    303
POST /admin/charter/approve                       -       401    403    403    403    403    403    403    403    403    403    403    303
POST /admin/charter/withdraw                      -       401    403    403    403    403    403    403    403    403    403    403    303
POST /admin/charter/file                          -       401    403    403    403    403    403    403    403    403    403    403    422
`;

export const expectedAccess: readonly ExpectedRow[] = table
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => {
    const [method = '', path = '', thing = '-', ...numbers] = line.trim().split(/\s+/);
    if (numbers.length !== principals.length) throw new Error(`Not a row of the table: ${line}`);
    const status = Object.fromEntries(
      principals.map((who, place) => [who, Number(numbers[place])]),
    );
    return { method, path, thing: thing as Thing, status: status as ExpectedRow['status'] };
  });

const kinds = /^\/admin\/(clinics|teams|staff|patients|care|proxies)(?=\/|$)/;

/** The address as the table writes it. */
export function asWritten(path: string): string {
  return path.replace(kinds, '/admin/<kind>');
}
