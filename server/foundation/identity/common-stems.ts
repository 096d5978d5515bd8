/**
 * Words that open every list of guessed passwords, longest first, in letters only; the check undoes digits and signs
 * put in or around them. Written for this project from general knowledge, in English and Spanish.
 */
export const commonStems: readonly string[] = `
administrator administrador correcthorsebatterystaple qwertyuiop asdfghjkl
password contrasena passphrase letmein welcome bienvenido changeme trustno iloveyou teamo tequiero temporary temporal
sunshine princess princesa superman batman pokemon starwars football baseball basketball futbol soccer hockey
monkey dragon shadow master michael jessica jennifer daniel charlie thomas jordan hunter ashley nicole andrew
summer winter spring autumn verano invierno primavera monday friday january february march april june july
august september october november december enero febrero marzo abril mayo junio julio agosto septiembre octubre
noviembre diciembre whatever forever freedom computer internet samsung google facebook amazon apple microsoft
chocolate flower butterfly mariposa corazon estrella america mexico angel jesus cristo dios familia amor
hospital clinic clinica doctor nurse enfermera patient paciente medical medicine medicina health salud parley
riverside mychart portal message messages mensaje mensajes secret secreto private access acceso login signin
qwerty azerty asdf zxcv abc default guest user usuario test testing demo example ejemplo pass word home
company business office money dinero hello hola goodbye thanks gracias please blink purple orange yellow
green black white silver golden lucky happy lovely
`
  .trim()
  .split(/\s+/)
  .toSorted((a, b) => b.length - a.length);
