# language: sv
Egenskap: Får det beslut om plats som valts fattas – vad som avgör och vad som sägs
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Ansökan finns                            | ja              |
      | Ansökan är komplett                      | ja              |
      | Beslutet fattas automatiskt              | nej             |
      | Beslutsfattarens roll                    | nämnden         |
      | Beslutanderätten är delegerad            | nej             |
      | Beslut om insatsen finns                 | ja              |
      | Beslutet om insatsen gäller till och med | 2026-12-31      |
      | Nämnd som beslutat om insatsen           | kommunstyrelsen |
      | Platser kvar                             | 28              |
      | Sökanden uppfyller urvalskriterierna     | ja              |
    Och beslutsdagen är 2026-05-04

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Den ordinarie prövningen (<fall>)
      När frågan "insats_utan_anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | fall      | svar     | avgör                                  | saknas    | varning |
        | ordinarie | tillåtet | bara R-72, R-76, R-79, R-79b och R-79c | ingenting | inte    |

    Scenariomall: Ansökan är komplett och Beslutsfattarens roll (<Ansökan är komplett>, <Beslutsfattarens roll>)
      Givet att Ansökan är komplett är <Ansökan är komplett>
      Och att Beslutsfattarens roll är <Beslutsfattarens roll>
      När frågan "insats_utan_anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och säger svaret inte "Hjälp sökanden att komplettera;"
      Och säger svaret inte "Nämnden har inte delegerat beslut om plats och beslutar själv."

      Exempel:
        | Ansökan är komplett | Beslutsfattarens roll | svar    | avgör              | saknas    | varning |
        | nej                 | okänt                 | spärrat | bara R-75 och R-79 | ingenting | inte    |
