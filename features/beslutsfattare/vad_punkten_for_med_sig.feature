# language: sv
Egenskap: Vad delegationspunkten för med sig
  Punkten avgör hur beslutet överklagas, vilken sekretess som gäller och om deltagandet är ett villkor.

  Bakgrund:
    Givet att Delegaten är i tjänst är ja
    Och att Beslutet fattas automatiskt är nej
    Och beslutsdagen är 2026-05-04

  Regel: Rättskarta B.1 – överklagande, sekretess och tvång per beslut

    Scenariomall: Punkt <punkt> om försörjningsstöd, beslutad av <roll>
      Givet att Punkt i delegationsordningen är <punkt>
      Och att Beslutsfattarens roll är <roll>
      När frågan "beslutsfattare" prövas
      Så överklagas det genom förvaltningsbesvär
      Och gäller sekretessen S26
      Och är det ett villkor att delta

      Exempel:
        | punkt | roll              |
        | 2.7   | socialsekreterare |
        | 2.8   | socialsekreterare |

    Scenario: En överenskommelse med Arbetsförmedlingen följer dess ordning
      Givet att Punkt i delegationsordningen är 22.16
      Och att Beslutsfattarens roll är förvaltningsdirektör
      När frågan "beslutsfattare" prövas
      Så överklagas det genom Arbetsförmedlingens ordning
      Och gäller sekretessen S28

    Scenariomall: Punkt <punkt> laglighetsprövas
      Givet att Punkt i delegationsordningen är <punkt>
      Och att Beslutsfattarens roll är <roll>
      När frågan "beslutsfattare" prövas
      Så överklagas det genom laglighetsprövning

      Exempel:
        | punkt | roll           |
        | 22.17 | avdelningschef |
        | 22.18 | avdelningschef |
        | 22.19 | enhetschef     |
        | 22.20 | enhetschef     |

    Scenario: Stöd för handledarersättning är frivilligt
      Givet att Punkt i delegationsordningen är 22.19
      Och att Beslutsfattarens roll är enhetschef
      När frågan "beslutsfattare" prövas
      Så är det frivilligt att delta
