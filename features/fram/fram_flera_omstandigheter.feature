# language: sv
Egenskap: Får den enskilde tas in i FRAM – flera omständigheter
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Psykisk ohälsa | ja                 |
      | Remiss från    | Arbetsförmedlingen |
    Och beslutsdagen är 2026-05-04

  Regel: Omständigheter som möts

    Scenariomall: Anvisning är beslutad och Remiss från (<Anvisning är beslutad>, <Remiss från>)
      Givet att Anvisning är beslutad är <Anvisning är beslutad>
      Och att Remiss från är <Remiss från>
      När frågan "fram" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Anvisning är beslutad | Remiss från | svar  | avgör      | saknas           | varning |
        | nej                   | okänt       | utred | ingen gren | bara remiss_fran | inte    |

    Scenariomall: Remiss från och Psykisk ohälsa (<Remiss från>, <Psykisk ohälsa>)
      Givet att Remiss från är <Remiss från>
      Och att Psykisk ohälsa är <Psykisk ohälsa>
      När frågan "fram" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Remiss från  | Psykisk ohälsa | svar    | avgör      | saknas    | varning |
        | egen ansökan | nej            | spärrat | bara R-102 | ingenting | inte    |

    Scenariomall: Anvisning är beslutad, Remiss från och Psykisk ohälsa (<Anvisning är beslutad>, <Remiss från>, <Psykisk ohälsa>)
      Givet att Anvisning är beslutad är <Anvisning är beslutad>
      Och att Remiss från är <Remiss från>
      Och att Psykisk ohälsa är <Psykisk ohälsa>
      När frågan "fram" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Anvisning är beslutad | Remiss från  | Psykisk ohälsa | svar    | avgör      | saknas    | varning |
        | ja                    | egen ansökan | okänt          | spärrat | bara R-102 | ingenting | inte    |
