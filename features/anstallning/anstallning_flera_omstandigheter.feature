# language: sv
Egenskap: Får en arbetsmarknadsanställning erbjudas – flera omständigheter
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Arbetsförmedlingen har beviljat lönestöd | ja  |
      | Ålder i år                               | 29  |
      | Har ekonomiskt bistånd                   | nej |
      | Studerar svenska för invandrare          | nej |
    Och beslutsdagen är 2026-05-04

  Regel: Omständigheter som möts

    Scenariomall: Har ekonomiskt bistånd (<Har ekonomiskt bistånd>)
      Givet att Har ekonomiskt bistånd är <Har ekonomiskt bistånd>
      När frågan "anstallning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Har ekonomiskt bistånd | svar     | avgör     | saknas    | varning |
        | ja                     | tillåtet | bara R-80 | ingenting | inte    |
        | okänt                  | tillåtet | bara R-80 | ingenting | inte    |

    Scenariomall: Har ekonomiskt bistånd och Studerar svenska för invandrare (<Har ekonomiskt bistånd>, <Studerar svenska för invandrare>)
      Givet att Har ekonomiskt bistånd är <Har ekonomiskt bistånd>
      Och att Studerar svenska för invandrare är <Studerar svenska för invandrare>
      När frågan "anstallning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Har ekonomiskt bistånd | Studerar svenska för invandrare | svar     | avgör              | saknas    | varning |
        | ja                     | ja                              | tillåtet | bara R-80 och R-82 | ingenting | inte    |

    Scenariomall: Ålder i år, Har ekonomiskt bistånd och Arbetsförmedlingen har beviljat lönestöd (<Ålder i år>, <Har ekonomiskt bistånd>, <Arbetsförmedlingen har beviljat lönestöd>)
      Givet att Ålder i år är <Ålder i år>
      Och att Har ekonomiskt bistånd är <Har ekonomiskt bistånd>
      Och att Arbetsförmedlingen har beviljat lönestöd är <Arbetsförmedlingen har beviljat lönestöd>
      När frågan "anstallning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Ålder i år | Har ekonomiskt bistånd | Arbetsförmedlingen har beviljat lönestöd | svar    | avgör     | saknas  | varning |
        | 30         | okänt                  | nej                                      | spärrat | bara R-83 | bara eb | inte    |

    Scenariomall: Ålder i år, Har ekonomiskt bistånd och Studerar svenska för invandrare (<Ålder i år>, <Har ekonomiskt bistånd>, <Studerar svenska för invandrare>)
      Givet att Ålder i år är <Ålder i år>
      Och att Har ekonomiskt bistånd är <Har ekonomiskt bistånd>
      Och att Studerar svenska för invandrare är <Studerar svenska för invandrare>
      När frågan "anstallning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Ålder i år | Har ekonomiskt bistånd | Studerar svenska för invandrare | svar  | avgör      | saknas  | varning |
        | 30         | okänt                  | ja                              | utred | ingen gren | bara eb | inte    |
