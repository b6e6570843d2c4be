# language: sv
Egenskap: Får den enskilde tas in i FRAM – vad som avgör och vad som sägs
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Psykisk ohälsa | ja                 |
      | Remiss från    | Arbetsförmedlingen |
    Och beslutsdagen är 2026-05-04

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Remiss från (<Remiss från>)
      Givet att Remiss från är <Remiss från>
      När frågan "fram" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och säger svaret inte "Den enskilde är anvisad;"
      Och säger svaret inte "Den enskilde är inte anvisad;"

      Exempel:
        | Remiss från               | svar  | avgör      | saknas            | varning |
        | arbetsmarknadsavdelningen | utred | bara R-101 | bara anv_beslutad | inte    |

    Scenariomall: Anvisning är beslutad och Remiss från (<Anvisning är beslutad>, <Remiss från>)
      Givet att Anvisning är beslutad är <Anvisning är beslutad>
      Och att Remiss från är <Remiss från>
      När frågan "fram" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och säger svaret inte "Vid remiss från arbetsmarknadsavdelningen måste grunden väljas innan någon skrivs in."

      Exempel:
        | Anvisning är beslutad | Remiss från               | svar     | avgör      | saknas    | varning |
        | nej                   | arbetsmarknadsavdelningen | tillåtet | bara R-101 | ingenting | inte    |
