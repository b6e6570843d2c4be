# language: sv
Egenskap: Får en plats beviljas – det som inte är känt, och vem som beslutar – vad som avgör och vad som sägs
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

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Beslut om insatsen finns och Beslutet om insatsen gäller till och med (<Beslut om insatsen finns>, <Beslutet om insatsen gäller till och med>)
      Givet att Beslut om insatsen finns är <Beslut om insatsen finns>
      Och att Beslutet om insatsen gäller till och med är <Beslutet om insatsen gäller till och med>
      När frågan "insats_utan_anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och säger svaret inte "Beslutet om insatsen gällde till och med 3 maj 2026."

      Exempel:
        | Beslut om insatsen finns | Beslutet om insatsen gäller till och med | svar    | avgör     | saknas    | varning |
        | nej                      | 2026-05-03                               | spärrat | bara R-73 | ingenting | inte    |
