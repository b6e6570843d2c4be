# language: sv
Egenskap: Får rollen besluta – vad som avgör och vad som sägs
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Beslutet fattas automatiskt                                     | nej               |
      | Beslutsfattarens roll                                           | socialsekreterare |
      | Punkten är delegerad till både tjänsteperson och förtroendevald | nej               |
      | Beslutsfattaren är delegatens chef                              | nej               |
      | Delegaten är i tjänst                                           | ja                |
      | Punkt i delegationsordningen                                    | 2.7               |
      | Beslutsfattaren är jävig                                        | nej               |
      | Beslutet kan laglighetsprövas                                   | nej               |
      | Ärendet får inte delegeras                                      | nej               |
    Och beslutsdagen är 2026-05-04

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Beslutsfattarens roll (<Beslutsfattarens roll>)
      Givet att Beslutsfattarens roll är <Beslutsfattarens roll>
      När frågan "beslutsfattare" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och säger svaret inte "Rollen sektionschef är varken delegat enligt punkt 2.7 eller delegatens chef."

      Exempel:
        | Beslutsfattarens roll | svar    | avgör     | saknas    | varning |
        | sektionschef          | spärrat | bara R-06 | ingenting | inte    |

    Scenariomall: Delegaten är i tjänst och Beslutsfattaren är delegatens chef (<Delegaten är i tjänst>, <Beslutsfattaren är delegatens chef>)
      Givet att Delegaten är i tjänst är <Delegaten är i tjänst>
      Och att Beslutsfattaren är delegatens chef är <Beslutsfattaren är delegatens chef>
      När frågan "beslutsfattare" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och säger svaret inte "Beslutanderätten har gått över till delegatens chef, inte till någon annan."
      Och säger svaret inte "Delegaten är inte i tjänst;"

      Exempel:
        | Delegaten är i tjänst | Beslutsfattaren är delegatens chef | svar    | avgör     | saknas    | varning |
        | nej                   | ja                                 | spärrat | bara R-07 | ingenting | inte    |

    Scenariomall: Punkt i delegationsordningen och Beslutsfattaren är jävig (<Punkt i delegationsordningen>, <Beslutsfattaren är jävig>)
      Givet att Punkt i delegationsordningen är <Punkt i delegationsordningen>
      Och att Beslutsfattaren är jävig är <Beslutsfattaren är jävig>
      När frågan "beslutsfattare" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och säger svaret inte "Den som är jävig får inte delta i beslutet."

      Exempel:
        | Punkt i delegationsordningen | Beslutsfattaren är jävig | svar    | avgör              | saknas    | varning |
        | 22.16                        | ja                       | spärrat | bara R-06 och R-85 | ingenting | inte    |

    Scenariomall: Punkt i delegationsordningen, Beslutsfattarens roll och Beslutsfattaren är jävig (<Punkt i delegationsordningen>, <Beslutsfattarens roll>, <Beslutsfattaren är jävig>)
      Givet att Punkt i delegationsordningen är <Punkt i delegationsordningen>
      Och att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Beslutsfattaren är jävig är <Beslutsfattaren är jävig>
      När frågan "beslutsfattare" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och säger svaret inte "Den som är jävig får inte besluta."

      Exempel:
        | Punkt i delegationsordningen | Beslutsfattarens roll | Beslutsfattaren är jävig | svar    | avgör               | saknas    | varning |
        | 22.17                        | nämnden               | ja                       | spärrat | bara R-09c och R-88 | ingenting | inte    |

    Scenariomall: Punkt i delegationsordningen, Delegaten är i tjänst och Beslutsfattaren är delegatens chef (<Punkt i delegationsordningen>, <Delegaten är i tjänst>, <Beslutsfattaren är delegatens chef>)
      Givet att Punkt i delegationsordningen är <Punkt i delegationsordningen>
      Och att Delegaten är i tjänst är <Delegaten är i tjänst>
      Och att Beslutsfattaren är delegatens chef är <Beslutsfattaren är delegatens chef>
      När frågan "beslutsfattare" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Punkt i delegationsordningen | Delegaten är i tjänst | Beslutsfattaren är delegatens chef | svar    | avgör                    | saknas    | varning |
        | 22.19                        | nej                   | okänt                              | spärrat | bara R-06, R-07 och R-97 | ingenting | inte    |
