# language: sv
Egenskap: Får beslutet ändras – vad som avgör och vad som sägs
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Beslutet är gynnande                                   | nej            |
      | Överklagandet är överlämnat till domstolen             | nej            |
      | Ändringen gäller förfluten tid                         | nej            |
      | Ändringen är till nackdel för den enskilde             | nej            |
      | Undantag som tillåter ändring till nackdel             | inget undantag |
      | Beslutet är uppenbart felaktigt i väsentligt hänseende | ja             |
    Och beslutsdagen är 2026-05-04

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Överklagandet är överlämnat till domstolen (<Överklagandet är överlämnat till domstolen>)
      Givet att Överklagandet är överlämnat till domstolen är <Överklagandet är överlämnat till domstolen>
      När frågan "andring" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och säger svaret inte "Beslutet är uppenbart felaktigt och ändringen är inte till nackdel."

      Exempel:
        | Överklagandet är överlämnat till domstolen | svar    | avgör      | saknas    | varning |
        | ja                                         | spärrat | bara R-127 | ingenting | inte    |

    Scenariomall: Ändringen är till nackdel för den enskilde och Ändringen gäller förfluten tid (<Ändringen är till nackdel för den enskilde>, <Ändringen gäller förfluten tid>)
      Givet att Ändringen är till nackdel för den enskilde är <Ändringen är till nackdel för den enskilde>
      Och att Ändringen gäller förfluten tid är <Ändringen gäller förfluten tid>
      När frågan "andring" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Ändringen är till nackdel för den enskilde | Ändringen gäller förfluten tid | svar  | avgör      | saknas            | varning |
        | okänt                                      | ja                             | utred | ingen gren | bara till_nackdel | inte    |

    Scenariomall: Beslutet är uppenbart felaktigt i väsentligt hänseende och Ändringen är till nackdel för den enskilde (<Beslutet är uppenbart felaktigt i väsentligt hänseende>, <Ändringen är till nackdel för den enskilde>)
      Givet att Beslutet är uppenbart felaktigt i väsentligt hänseende är <Beslutet är uppenbart felaktigt i väsentligt hänseende>
      Och att Ändringen är till nackdel för den enskilde är <Ändringen är till nackdel för den enskilde>
      När frågan "andring" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och säger svaret inte "Ändringen är inte till nackdel."

      Exempel:
        | Beslutet är uppenbart felaktigt i väsentligt hänseende | Ändringen är till nackdel för den enskilde | svar     | avgör      | saknas    | varning |
        | nej                                                    | ja                                         | tillåtet | bara R-128 | ingenting | inte    |
