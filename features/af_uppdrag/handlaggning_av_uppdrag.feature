# language: sv
Egenskap: Uppdrag från Arbetsförmedlingen, samverkan och medel
  Vem som får besluta följer av delegationsordningen. Överenskommelse är inaktuell så länge Arbetsförmedlingen inte upphandlar.

  Bakgrund:
    Givet i dag är 2026-05-04
    Och följande fakta:
      | uppdrag_slag      | samverkan |
      | lok_innehall      | nej       |
      | odelegerbart      | nej       |
      | jav               | nej       |
      | beslut            | bifall    |

  Regel: 6 kap. 2 § lag (2009:47) – överenskommelse med Arbetsförmedlingen ingås av direktören

    @R-86
    Scenario: Ingen överenskommelse när Arbetsförmedlingen inte upphandlar
      Givet att uppdrag_slag är lok
      Och direktören öppnar ett ärende i processen "af_uppdrag" inom arbetsförmedlingsuppdrag
      När direktören slutför "Registrera uppdraget"
      Så har "Överenskommelse är inaktuell" hänt
      Och är ärendet avslutat
      Och har inget beslut fattats

    @R-85
    Scenario: Direktören ingår en överenskommelse när Arbetsförmedlingen upphandlar
      Givet att uppdrag_slag är lok
      Och kommunens parameter "af_upphandlar" är ja
      Och direktören öppnar ett ärende i processen "af_uppdrag" inom arbetsförmedlingsuppdrag
      Och direktören slutför "Registrera uppdraget"
      När direktören slutför "Besluta om avtal eller medel"
      Så har direktören fattat beslut om bifall enligt punkt 22.16
      Och har "Beslut registrerat" hänt
      Och är ärendet avslutat
      Och prövades R-09e

    @R-85 @R-06 @I-26
    Scenario: Avdelningschefen får inte ingå överenskommelsen
      Givet att uppdrag_slag är lok
      Och att delegat_i_tjanst är ja
      Och att chef_till_delegat är nej
      Och kommunens parameter "af_upphandlar" är ja
      Och avdelningschefen öppnar ett ärende i processen "af_uppdrag" inom arbetsförmedlingsuppdrag
      Och avdelningschefen slutför "Registrera uppdraget"
      När avdelningschefen slutför "Besluta om avtal eller medel"
      Så stoppas beslutet enligt 6 kap. 2 § lag (2009:47)
      Och har inget beslut fattats

    @R-87
    Scenario: Den som är missnöjd med Arbetsförmedlingens beslut hänvisas dit
      Givet att uppdrag_slag är missnojd
      Och avdelningschefen öppnar ett ärende i processen "af_uppdrag" inom arbetsförmedlingsuppdrag
      Och avdelningschefen slutför "Registrera uppdraget"
      När avdelningschefen slutför "Hänvisa deltagaren"
      Så har "Hänvisad till Arbetsförmedlingen" hänt
      Och har inget beslut fattats

  Regel: 6 kap. 37 § KL – samverkansavtal och medel beslutas av avdelningschefen

    @R-88
    Scenario: Avdelningschefen ingår ett samverkansavtal
      Givet avdelningschefen öppnar ett ärende i processen "af_uppdrag" inom arbetsförmedlingsuppdrag
      Och avdelningschefen slutför "Registrera uppdraget"
      När avdelningschefen slutför "Besluta om avtal eller medel"
      Så har avdelningschefen fattat beslut om bifall enligt punkt 22.17

    @R-88
    Scenario: Ett samverkansavtal ingås av avdelningschefen också när Arbetsförmedlingen upphandlar
      Givet kommunens parameter "af_upphandlar" är ja
      Och avdelningschefen öppnar ett ärende i processen "af_uppdrag" inom arbetsförmedlingsuppdrag
      Och avdelningschefen slutför "Registrera uppdraget"
      När avdelningschefen slutför "Besluta om avtal eller medel"
      Så har avdelningschefen fattat beslut om bifall enligt punkt 22.17

    @R-88 @R-85
    Scenario: Ett samverkansavtal får inte innehålla en överenskommelse
      Givet att lok_innehall är ja
      Och avdelningschefen öppnar ett ärende i processen "af_uppdrag" inom arbetsförmedlingsuppdrag
      När avdelningschefen slutför "Registrera uppdraget"
      Så stoppas beslutet enligt 6 kap. 37 § KL
      Och finns arbetsuppgiften "Registrera uppdraget"

    @R-89
    Scenario: Avdelningschefen söker medel
      Givet att uppdrag_slag är medel
      Och avdelningschefen öppnar ett ärende i processen "af_uppdrag" inom arbetsförmedlingsuppdrag
      Och avdelningschefen slutför "Registrera uppdraget"
      När avdelningschefen slutför "Besluta om avtal eller medel"
      Så har avdelningschefen fattat beslut om bifall enligt punkt 22.18

    @R-07
    Scenario: Direktören beslutar när avdelningschefen inte är i tjänst
      Givet att delegat_i_tjanst är nej
      Och att chef_till_delegat är ja
      Och avdelningschefen öppnar ett ärende i processen "af_uppdrag" inom arbetsförmedlingsuppdrag
      Och avdelningschefen slutför "Registrera uppdraget"
      När direktören slutför "Besluta om avtal eller medel"
      Så har direktören fattat beslut om bifall enligt punkt 22.17
      Och prövades R-07

    @R-09 @I-28
    Scenario: En principiell fråga går till nämnden
      Givet att odelegerbart är ja
      Och avdelningschefen öppnar ett ärende i processen "af_uppdrag" inom arbetsförmedlingsuppdrag
      Och avdelningschefen slutför "Registrera uppdraget"
      När avdelningschefen slutför "Besluta om avtal eller medel"
      Så stoppas beslutet enligt 6 kap. 38 § KL
      Och har inget beslut fattats

    Scenario: Den som är jävig beslutar inte
      Givet att jav är ja
      Och avdelningschefen öppnar ett ärende i processen "af_uppdrag" inom arbetsförmedlingsuppdrag
      Och avdelningschefen slutför "Registrera uppdraget"
      När avdelningschefen slutför "Besluta om avtal eller medel"
      Så stoppas beslutet enligt 6 kap. 28 § KL
      Och har inget beslut fattats
