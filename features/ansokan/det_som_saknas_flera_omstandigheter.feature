# language: sv
Egenskap: Får en plats beviljas – det som inte är känt, och vem som beslutar – flera omständigheter
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Ansökan finns                            | ja              |
      | Ansökan är komplett                      | ja              |
      | Beslutet fattas automatiskt              | nej             |
      | Beslutanderätten är delegerad            | ja              |
      | Beslut om insatsen finns                 | ja              |
      | Beslutet om insatsen gäller till och med | 2026-12-31      |
      | Nämnd som beslutat om insatsen           | kommunstyrelsen |
      | Platser kvar                             | 28              |
      | Sökanden uppfyller urvalskriterierna     | ja              |
    Och beslutsdagen är 2026-05-04

  Regel: Omständigheter som möts

    Scenariomall: Ansökan finns (<Ansökan finns>)
      Givet att Ansökan finns är <Ansökan finns>
      När frågan "insats_utan_anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Ansökan finns | svar  | avgör      | saknas             | varning |
        | okänt         | utred | ingen gren | bara ansokan_finns | inte    |

    Scenariomall: Ansökan är komplett (<Ansökan är komplett>)
      Givet att Ansökan är komplett är <Ansökan är komplett>
      När frågan "insats_utan_anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Ansökan är komplett | svar  | avgör      | saknas                | varning |
        | okänt               | utred | ingen gren | bara ansokan_komplett | inte    |

    Scenariomall: Beslut om insatsen finns och Beslutsdagen (<Beslut om insatsen finns>, <beslutsdatum>)
      Givet att Beslut om insatsen finns är <Beslut om insatsen finns>
      Och beslutsdagen är <beslutsdatum>
      När frågan "insats_utan_anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslut om insatsen finns | beslutsdatum | svar    | avgör     | saknas    | varning |
        | okänt                    | 2027-01-01   | spärrat | bara R-73 | ingenting | inte    |

    Scenariomall: Ansökan finns och Ansökan är komplett (<Ansökan finns>, <Ansökan är komplett>)
      Givet att Ansökan finns är <Ansökan finns>
      Och att Ansökan är komplett är <Ansökan är komplett>
      När frågan "insats_utan_anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Ansökan finns | Ansökan är komplett | svar    | avgör     | saknas    | varning |
        | nej           | nej                 | spärrat | bara R-74 | ingenting | inte    |
        | nej           | okänt               | spärrat | bara R-74 | ingenting | inte    |

    Scenariomall: Beslutsfattarens roll och Beslutet fattas automatiskt (<Beslutsfattarens roll>, <Beslutet fattas automatiskt>)
      Givet att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Beslutet fattas automatiskt är <Beslutet fattas automatiskt>
      När frågan "insats_utan_anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutsfattarens roll | Beslutet fattas automatiskt | svar  | avgör      | saknas                  | varning |
        | nämnden               | okänt                       | utred | ingen gren | bara automatiskt_beslut | inte    |

    Scenariomall: Försörjningsstöd och Anvisning är beslutad (<Försörjningsstöd>, <Anvisning är beslutad>)
      Givet att Försörjningsstöd är <Försörjningsstöd>
      Och att Anvisning är beslutad är <Anvisning är beslutad>
      När frågan "insats_utan_anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Försörjningsstöd             | Anvisning är beslutad | svar     | avgör                            | saknas    | varning |
        | försörjningsstöd är beviljat | ja                    | tillåtet | bara R-72, R-76, R-79b och R-79c | ingenting | inte    |

    Scenariomall: Händelse och Beslutsfattarens roll (<Händelse>, <Beslutsfattarens roll>)
      Givet att Händelse är <Händelse>
      Och att Beslutsfattarens roll är <Beslutsfattarens roll>
      När frågan "insats_utan_anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Händelse          | Beslutsfattarens roll | svar     | avgör                                   | saknas    | varning |
        | avböjer att delta | enhetschef            | tillåtet | bara R-72, R-76, R-79b, R-79c och R-79d | ingenting | inte    |
