# language: sv
Egenskap: Får stödinsatsen beviljas – vad som avgör och vad som sägs
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Ålder i år                                                       | 22                     |
      | Behöver särskild insats, inte bara råd och stöd                  | ja                     |
      | Försörjningsstöd                                                 | inget försörjningsstöd |
      | Fullmäktige har gett uppdraget                                   | ja                     |
      | Kön                                                              | man                    |
      | Svag ställning på arbetsmarknaden                                | nej                    |
      | Det är utrett att kommunen ansvarar för den enskilde             | ja                     |
      | Varken arbetar eller studerar och har nåtts av uppsökande arbete | ja                     |
    Och beslutsdagen är 2026-05-04
    Och kommunen är stockholm

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Ålder i år och Varken arbetar eller studerar och har nåtts av uppsökande arbete (<Ålder i år>, <Varken arbetar eller studerar och har nåtts av uppsökande arbete>)
      Givet att Ålder i år är <Ålder i år>
      Och att Varken arbetar eller studerar och har nåtts av uppsökande arbete är <Varken arbetar eller studerar och har nåtts av uppsökande arbete>
      När frågan "stodinsats_stockholm" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Ålder i år | Varken arbetar eller studerar och har nåtts av uppsökande arbete | svar    | avgör      | saknas    | varning |
        | 16         | okänt                                                            | spärrat | bara R-114 | ingenting | inte    |
        | okänt      | nej                                                              | spärrat | bara R-114 | ingenting | inte    |

    Scenariomall: Varken arbetar eller studerar och har nåtts av uppsökande arbete och Behöver särskild insats, inte bara råd och stöd (<Varken arbetar eller studerar och har nåtts av uppsökande arbete>, <Behöver särskild insats, inte bara råd och stöd>)
      Givet att Varken arbetar eller studerar och har nåtts av uppsökande arbete är <Varken arbetar eller studerar och har nåtts av uppsökande arbete>
      Och att Behöver särskild insats, inte bara råd och stöd är <Behöver särskild insats, inte bara råd och stöd>
      När frågan "stodinsats_stockholm" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Varken arbetar eller studerar och har nåtts av uppsökande arbete | Behöver särskild insats, inte bara råd och stöd | svar  | avgör      | saknas                              | varning |
        | okänt                                                            | okänt                                           | utred | ingen gren | bara uvas, behov_av_sarskild_insats | inte    |

    Scenariomall: Ålder i år, Kön och Svag ställning på arbetsmarknaden (<Ålder i år>, <Kön>, <Svag ställning på arbetsmarknaden>)
      Givet att Ålder i år är <Ålder i år>
      Och att Kön är <Kön>
      Och att Svag ställning på arbetsmarknaden är <Svag ställning på arbetsmarknaden>
      När frågan "stodinsats_stockholm" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Ålder i år | Kön   | Svag ställning på arbetsmarknaden | svar  | avgör      | saknas                          | varning |
        | okänt      | okänt | okänt                             | utred | ingen gren | bara alder, kon, svag_stallning | inte    |

    Scenariomall: Kön, Försörjningsstöd och Svag ställning på arbetsmarknaden (<Kön>, <Försörjningsstöd>, <Svag ställning på arbetsmarknaden>)
      Givet att Kön är <Kön>
      Och att Försörjningsstöd är <Försörjningsstöd>
      Och att Svag ställning på arbetsmarknaden är <Svag ställning på arbetsmarknaden>
      När frågan "stodinsats_stockholm" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Kön   | Försörjningsstöd | Svag ställning på arbetsmarknaden | svar  | avgör      | saknas         | varning |
        | okänt | okänt            | okänt                             | utred | bara R-110 | bara fs_status | inte    |

    Scenariomall: Ålder i år, Det är utrett att kommunen ansvarar för den enskilde, Svag ställning på arbetsmarknaden och Fullmäktige har gett uppdraget (<Ålder i år>, <Det är utrett att kommunen ansvarar för den enskilde>, <Svag ställning på arbetsmarknaden>, <Fullmäktige har gett uppdraget>)
      Givet att Ålder i år är <Ålder i år>
      Och att Det är utrett att kommunen ansvarar för den enskilde är <Det är utrett att kommunen ansvarar för den enskilde>
      Och att Svag ställning på arbetsmarknaden är <Svag ställning på arbetsmarknaden>
      Och att Fullmäktige har gett uppdraget är <Fullmäktige har gett uppdraget>
      När frågan "stodinsats_stockholm" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Ålder i år | Det är utrett att kommunen ansvarar för den enskilde | Svag ställning på arbetsmarknaden | Fullmäktige har gett uppdraget | svar  | avgör      | saknas                                      | varning |
        | okänt      | okänt                                                | okänt                             | okänt                          | utred | ingen gren | bara alder, tillhorighet_utredd, kf_uppdrag | inte    |
