# language: sv
Egenskap: Får rollen besluta – flera omständigheter
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

  Regel: Omständigheter som möts

    Scenariomall: Punkt i delegationsordningen (<Punkt i delegationsordningen>)
      Givet att Punkt i delegationsordningen är <Punkt i delegationsordningen>
      När frågan "beslutsfattare" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Punkt i delegationsordningen | svar    | avgör              | saknas    | varning |
        | 22.16                        | spärrat | bara R-06 och R-85 | ingenting | inte    |

    Scenariomall: Beslutsfattarens roll och Punkten är delegerad till både tjänsteperson och förtroendevald (<Beslutsfattarens roll>, <Punkten är delegerad till både tjänsteperson och förtroendevald>)
      Givet att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Punkten är delegerad till både tjänsteperson och förtroendevald är <Punkten är delegerad till både tjänsteperson och förtroendevald>
      När frågan "beslutsfattare" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutsfattarens roll | Punkten är delegerad till både tjänsteperson och förtroendevald | svar  | avgör      | saknas                   | varning |
        | okänt                 | ja                                                              | utred | ingen gren | bara beslutsfattare_roll | inte    |

    Scenariomall: Beslutsfattarens roll och Beslutsfattaren är delegatens chef (<Beslutsfattarens roll>, <Beslutsfattaren är delegatens chef>)
      Givet att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Beslutsfattaren är delegatens chef är <Beslutsfattaren är delegatens chef>
      När frågan "beslutsfattare" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutsfattarens roll | Beslutsfattaren är delegatens chef | svar    | avgör     | saknas    | varning |
        | sektionschef          | okänt                              | spärrat | bara R-06 | ingenting | inte    |

    Scenariomall: Beslutsfattarens roll och Delegaten är i tjänst (<Beslutsfattarens roll>, <Delegaten är i tjänst>)
      Givet att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Delegaten är i tjänst är <Delegaten är i tjänst>
      När frågan "beslutsfattare" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutsfattarens roll | Delegaten är i tjänst | svar    | avgör     | saknas    | varning |
        | förvaltningsdirektör  | okänt                 | spärrat | bara R-06 | ingenting | inte    |

    Scenariomall: Punkt i delegationsordningen och Beslutsfattarens roll (<Punkt i delegationsordningen>, <Beslutsfattarens roll>)
      Givet att Punkt i delegationsordningen är <Punkt i delegationsordningen>
      Och att Beslutsfattarens roll är <Beslutsfattarens roll>
      När frågan "beslutsfattare" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Punkt i delegationsordningen | Beslutsfattarens roll | svar  | avgör      | saknas                | varning |
        | okänt                        | enhetschef            | utred | ingen gren | bara delegationspunkt | inte    |

    Scenariomall: Punkt i delegationsordningen och Delegaten är i tjänst (<Punkt i delegationsordningen>, <Delegaten är i tjänst>)
      Givet att Punkt i delegationsordningen är <Punkt i delegationsordningen>
      Och att Delegaten är i tjänst är <Delegaten är i tjänst>
      När frågan "beslutsfattare" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Punkt i delegationsordningen | Delegaten är i tjänst | svar  | avgör      | saknas                | varning |
        | okänt                        | nej                   | utred | ingen gren | bara delegationspunkt | inte    |

    Scenariomall: Beslutsfattarens roll, Delegaten är i tjänst och Beslutsfattaren är delegatens chef (<Beslutsfattarens roll>, <Delegaten är i tjänst>, <Beslutsfattaren är delegatens chef>)
      Givet att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Delegaten är i tjänst är <Delegaten är i tjänst>
      Och att Beslutsfattaren är delegatens chef är <Beslutsfattaren är delegatens chef>
      När frågan "beslutsfattare" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutsfattarens roll | Delegaten är i tjänst | Beslutsfattaren är delegatens chef | svar     | avgör      | saknas                 | varning |
        | förvaltningsdirektör  | nej                   | okänt                              | utred    | ingen gren | bara chef_till_delegat | inte    |
        | nämnden               | okänt                 | okänt                              | tillåtet | bara R-09c | ingenting              | inte    |
        | sektionschef          | okänt                 | ja                                 | utred    | ingen gren | bara delegat_i_tjanst  | inte    |

    Scenariomall: Beslutsfattarens roll, Delegaten är i tjänst och Beslutet kan laglighetsprövas (<Beslutsfattarens roll>, <Delegaten är i tjänst>, <Beslutet kan laglighetsprövas>)
      Givet att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Delegaten är i tjänst är <Delegaten är i tjänst>
      Och att Beslutet kan laglighetsprövas är <Beslutet kan laglighetsprövas>
      När frågan "beslutsfattare" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutsfattarens roll | Delegaten är i tjänst | Beslutet kan laglighetsprövas | svar    | avgör              | saknas    | varning |
        | sektionschef          | nej                   | okänt                         | spärrat | bara R-06 och R-07 | ingenting | inte    |

    Scenariomall: Beslutsfattarens roll, Delegaten är i tjänst och Ärendet får inte delegeras (<Beslutsfattarens roll>, <Delegaten är i tjänst>, <Ärendet får inte delegeras>)
      Givet att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Delegaten är i tjänst är <Delegaten är i tjänst>
      Och att Ärendet får inte delegeras är <Ärendet får inte delegeras>
      När frågan "beslutsfattare" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutsfattarens roll | Delegaten är i tjänst | Ärendet får inte delegeras | svar  | avgör      | saknas                   | varning |
        | okänt                 | nej                   | ja                         | utred | ingen gren | bara beslutsfattare_roll | inte    |

    Scenariomall: Punkt i delegationsordningen, Beslutsfattarens roll och Delegaten är i tjänst (<Punkt i delegationsordningen>, <Beslutsfattarens roll>, <Delegaten är i tjänst>)
      Givet att Punkt i delegationsordningen är <Punkt i delegationsordningen>
      Och att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Delegaten är i tjänst är <Delegaten är i tjänst>
      När frågan "beslutsfattare" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Punkt i delegationsordningen | Beslutsfattarens roll | Delegaten är i tjänst | svar  | avgör      | saknas                | varning |
        | okänt                        | sektionschef          | nej                   | utred | ingen gren | bara delegationspunkt | inte    |

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
        | Punkt i delegationsordningen | Delegaten är i tjänst | Beslutsfattaren är delegatens chef | svar    | avgör              | saknas    | varning |
        | 22.19                        | okänt                 | okänt                              | spärrat | bara R-06 och R-97 | ingenting | inte    |

    Scenariomall: Beslutsfattarens roll, Delegaten är i tjänst, Beslutsfattaren är delegatens chef och Punkten är delegerad till både tjänsteperson och förtroendevald (<Beslutsfattarens roll>, <Delegaten är i tjänst>, <Beslutsfattaren är delegatens chef>, <Punkten är delegerad till både tjänsteperson och förtroendevald>)
      Givet att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Delegaten är i tjänst är <Delegaten är i tjänst>
      Och att Beslutsfattaren är delegatens chef är <Beslutsfattaren är delegatens chef>
      Och att Punkten är delegerad till både tjänsteperson och förtroendevald är <Punkten är delegerad till både tjänsteperson och förtroendevald>
      När frågan "beslutsfattare" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutsfattarens roll | Delegaten är i tjänst | Beslutsfattaren är delegatens chef | Punkten är delegerad till både tjänsteperson och förtroendevald | svar     | avgör      | saknas    | varning |
        | nämnden               | nej                   | ja                                 | okänt                                                           | tillåtet | bara R-09c | ingenting | inte    |

    Scenariomall: Punkt i delegationsordningen, Beslutsfattarens roll, Delegaten är i tjänst och Beslutsfattaren är delegatens chef (<Punkt i delegationsordningen>, <Beslutsfattarens roll>, <Delegaten är i tjänst>, <Beslutsfattaren är delegatens chef>)
      Givet att Punkt i delegationsordningen är <Punkt i delegationsordningen>
      Och att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Delegaten är i tjänst är <Delegaten är i tjänst>
      Och att Beslutsfattaren är delegatens chef är <Beslutsfattaren är delegatens chef>
      När frågan "beslutsfattare" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Punkt i delegationsordningen | Beslutsfattarens roll | Delegaten är i tjänst | Beslutsfattaren är delegatens chef | svar    | avgör      | saknas                | varning |
        | 9.9                          | sektionschef          | nej                   | ja                                 | spärrat | bara R-06  | ingenting             | inte    |
        | okänt                        | förvaltningsdirektör  | okänt                 | okänt                              | utred   | ingen gren | bara delegationspunkt | inte    |

    Scenariomall: Punkt i delegationsordningen, Beslutsfattarens roll, Delegaten är i tjänst, Beslutet fattas automatiskt och Ärendet får inte delegeras (<Punkt i delegationsordningen>, <Beslutsfattarens roll>, <Delegaten är i tjänst>, <Beslutet fattas automatiskt>, <Ärendet får inte delegeras>)
      Givet att Punkt i delegationsordningen är <Punkt i delegationsordningen>
      Och att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Delegaten är i tjänst är <Delegaten är i tjänst>
      Och att Beslutet fattas automatiskt är <Beslutet fattas automatiskt>
      Och att Ärendet får inte delegeras är <Ärendet får inte delegeras>
      När frågan "beslutsfattare" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Punkt i delegationsordningen | Beslutsfattarens roll | Delegaten är i tjänst | Beslutet fattas automatiskt | Ärendet får inte delegeras | svar     | avgör               | saknas    | varning |
        | 22.20                        | nämnden               | nej                   | okänt                       | okänt                      | tillåtet | bara R-09c och R-98 | ingenting | inte    |
