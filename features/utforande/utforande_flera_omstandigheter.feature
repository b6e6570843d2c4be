# language: sv
Egenskap: Får enheten hantera en anvisad – flera omständigheter
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Anvisning är beslutad         | ja                           |
      | Försörjningsstöd              | försörjningsstöd är beviljat |
      | Vem som hanterar den anvisade | socialtjänsten               |
    Och beslutsdagen är 2026-05-04

  Regel: Omständigheter som möts

    Scenariomall: Kommunen (<kommunprofil>)
      Givet kommunen är <kommunprofil>
      När frågan "utforande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | kommunprofil | svar     | avgör              | saknas    | varning |
        | stockholm    | tillåtet | bara R-22 och R-29 | ingenting | inte    |

    Scenariomall: Anvisning är beslutad (<Anvisning är beslutad>)
      Givet att Anvisning är beslutad är <Anvisning är beslutad>
      När frågan "utforande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Anvisning är beslutad | svar     | avgör      | saknas    | varning |
        | nej                   | tillåtet | bara R-79e | ingenting | inte    |

    Scenariomall: Försörjningsstöd (<Försörjningsstöd>)
      Givet att Försörjningsstöd är <Försörjningsstöd>
      När frågan "utforande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Försörjningsstöd               | svar     | avgör     | saknas    | varning |
        | försörjningsstödet är avslutat | tillåtet | bara R-26 | ingenting | inte    |

    Scenariomall: Vem som hanterar den anvisade (<Vem som hanterar den anvisade>)
      Givet att Vem som hanterar den anvisade är <Vem som hanterar den anvisade>
      När frågan "utforande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Vem som hanterar den anvisade   | svar    | avgör     | saknas    | varning |
        | annan verksamhetsgren i nämnden | spärrat | bara R-22 | ingenting | inte    |

    Scenariomall: Anvisning är beslutad och Vem som hanterar den anvisade (<Anvisning är beslutad>, <Vem som hanterar den anvisade>)
      Givet att Anvisning är beslutad är <Anvisning är beslutad>
      Och att Vem som hanterar den anvisade är <Vem som hanterar den anvisade>
      När frågan "utforande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Anvisning är beslutad | Vem som hanterar den anvisade | svar  | avgör      | saknas            | varning |
        | okänt                 | enskild utförare              | utred | ingen gren | bara anv_beslutad | inte    |

    Scenariomall: Försörjningsstöd och Anvisning är beslutad (<Försörjningsstöd>, <Anvisning är beslutad>)
      Givet att Försörjningsstöd är <Försörjningsstöd>
      Och att Anvisning är beslutad är <Anvisning är beslutad>
      När frågan "utforande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Försörjningsstöd               | Anvisning är beslutad | svar     | avgör      | saknas                       | varning |
        | försörjningsstödet är avslutat | nej                   | tillåtet | bara R-79e | ingenting                    | inte    |
        | okänt                          | okänt                 | utred    | ingen gren | bara fs_status, anv_beslutad | inte    |

    Scenariomall: Försörjningsstöd och Vem som hanterar den anvisade (<Försörjningsstöd>, <Vem som hanterar den anvisade>)
      Givet att Försörjningsstöd är <Försörjningsstöd>
      Och att Vem som hanterar den anvisade är <Vem som hanterar den anvisade>
      När frågan "utforande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Försörjningsstöd               | Vem som hanterar den anvisade | svar     | avgör     | saknas    | varning |
        | försörjningsstödet är avslutat | annan nämnd eller myndighet   | tillåtet | bara R-26 | ingenting | inte    |
