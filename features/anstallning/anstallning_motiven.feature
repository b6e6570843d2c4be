# language: sv
Egenskap: Får en arbetsmarknadsanställning erbjudas – vad som avgör och vad som sägs
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Arbetsförmedlingen har beviljat lönestöd | ja  |
      | Ålder i år                               | 29  |
      | Har ekonomiskt bistånd                   | nej |
      | Studerar svenska för invandrare          | nej |
    Och beslutsdagen är 2026-05-04

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Studerar svenska för invandrare (<Studerar svenska för invandrare>)
      Givet att Studerar svenska för invandrare är <Studerar svenska för invandrare>
      När frågan "anstallning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och säger svaret inte "Den som är högst 29 år kan erbjudas oavsett försörjning."

      Exempel:
        | Studerar svenska för invandrare | svar     | avgör              | saknas    | varning |
        | ja                              | tillåtet | bara R-80 och R-82 | ingenting | inte    |

    Scenariomall: Ålder i år, Har ekonomiskt bistånd och Studerar svenska för invandrare (<Ålder i år>, <Har ekonomiskt bistånd>, <Studerar svenska för invandrare>)
      Givet att Ålder i år är <Ålder i år>
      Och att Har ekonomiskt bistånd är <Har ekonomiskt bistånd>
      Och att Studerar svenska för invandrare är <Studerar svenska för invandrare>
      När frågan "anstallning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och säger svaret inte "Den som är äldre än 29 år kan erbjudas med ekonomiskt bistånd."

      Exempel:
        | Ålder i år | Har ekonomiskt bistånd | Studerar svenska för invandrare | svar     | avgör              | saknas    | varning |
        | 30         | ja                     | ja                              | tillåtet | bara R-81 och R-82 | ingenting | inte    |
