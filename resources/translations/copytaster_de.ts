<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>About Copytaster</source>
            <translation>Über Copytaster</translation>
        </message>
        <message>
            <source>Built on</source>
            <translation>Baustein</translation>
        </message>
        <message>
            <source>Compares the versions of a news story. Nothing you open leaves this computer.</source>
            <translation>Vergleicht die Fassungen einer Nachricht. Nichts, was Sie öffnen, verlässt diesen Rechner.</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Licence: Apache-2.0. Qt {qt}.</source>
            <translation>Lizenz: Apache-2.0. Qt {qt}.</translation>
        </message>
        <message>
            <source>Licences of what the program is built on</source>
            <translation>Lizenzen der Bausteine</translation>
        </message>
        <message>
            <source>The Copytaster icon</source>
            <translation>Das Symbol von Copytaster</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Copytaster</source>
            <translation>Ü&amp;ber Copytaster</translation>
        </message>
        <message>
            <source>&amp;Back to the text</source>
            <translation>&amp;Zurück zum Text</translation>
        </message>
        <message>
            <source>&amp;Base</source>
            <translation>Ba&amp;sis</translation>
        </message>
        <message>
            <source>&amp;Body</source>
            <translation>&amp;Fließtext</translation>
        </message>
        <message>
            <source>&amp;Caption</source>
            <translation>&amp;Bildunterschrift</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>&amp;Compare selected documents</source>
            <translation>&amp;Ausgewählte Dokumente vergleichen</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Coverage</source>
            <translation>Über&amp;nahme</translation>
        </message>
        <message>
            <source>&amp;Cut from its partner</source>
            <translation>Vom Gegenstück &amp;trennen</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;Dateline</source>
            <translation>&amp;Ortsmarke</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <source>&amp;Facts</source>
            <translation>&amp;Fakten</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;Suchen…</translation>
        </message>
        <message>
            <source>&amp;First change</source>
            <translation>&amp;Erste Änderung</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>Voll&amp;bild</translation>
        </message>
        <message>
            <source>&amp;Furniture</source>
            <translation>B&amp;eiwerk</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Headline</source>
            <translation>Übersch&amp;rift</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>Text &amp;größer</translation>
        </message>
        <message>
            <source>&amp;Last change</source>
            <translation>&amp;Letzte Änderung</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;List item</source>
            <translation>&amp;Listenpunkt</translation>
        </message>
        <message>
            <source>&amp;Move to story…</source>
            <translation>In andere &amp;Geschichte verschieben…</translation>
        </message>
        <message>
            <source>&amp;Next change</source>
            <translation>&amp;Nächste Änderung</translation>
        </message>
        <message>
            <source>&amp;Omissions</source>
            <translation>&amp;Auslassungen</translation>
        </message>
        <message>
            <source>&amp;Open folder…</source>
            <translation>&amp;Ordner öffnen…</translation>
        </message>
        <message>
            <source>&amp;Paragraph</source>
            <translation>Absat&amp;z</translation>
        </message>
        <message>
            <source>&amp;Pick documents to compare…</source>
            <translation>Dokumente zum &amp;Vergleich auswählen…</translation>
        </message>
        <message>
            <source>&amp;Previous change</source>
            <translation>&amp;Vorige Änderung</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>D&amp;rucken…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Bee&amp;nden</translation>
        </message>
        <message>
            <source>&amp;Quotation</source>
            <translation>&amp;Zitat</translation>
        </message>
        <message>
            <source>&amp;Quotations</source>
            <translation>&amp;Zitate</translation>
        </message>
        <message>
            <source>&amp;Reading pane</source>
            <translation>&amp;Lesebereich</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Remove this hand-picked set</source>
            <translation>Diese Zusammenstellung ent&amp;fernen</translation>
        </message>
        <message>
            <source>&amp;Roles</source>
            <translation>&amp;Rollen</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>Text &amp;kleiner</translation>
        </message>
        <message>
            <source>&amp;Spun copy</source>
            <translation>&amp;Synonymtausch</translation>
        </message>
        <message>
            <source>&amp;Standfirst</source>
            <translation>&amp;Vorspann</translation>
        </message>
        <message>
            <source>&amp;Tie to another paragraph</source>
            <translation>Mit anderem Absatz &amp;verbinden</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>Text n&amp;ormal groß</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Who copied whom</source>
            <translation>&amp;Wer von wem abschrieb</translation>
        </message>
        <message>
            <source>A &amp;story of its own</source>
            <translation>&amp;Eigene Geschichte</translation>
        </message>
        <message>
            <source>Annotate the difference you are at: codes and a memo</source>
            <translation>Den aktuellen Unterschied mit Codes und einem Memo versehen</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>B&amp;yline</source>
            <translation>&amp;Autorenzeile</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <source>Change &amp;role</source>
            <translation>&amp;Rolle ändern</translation>
        </message>
        <message>
            <source>Change how the program looks and starts</source>
            <translation>Aussehen und Start des Programms ändern</translation>
        </message>
        <message>
            <source>Choose which documents are compared, whatever their stories</source>
            <translation>Auswählen, welche Dokumente verglichen werden, gleich zu welcher Geschichte sie gehören</translation>
        </message>
        <message>
            <source>Close the program; everything you decided is already kept</source>
            <translation>Programm beenden; alle Entscheidungen sind bereits gespeichert</translation>
        </message>
        <message>
            <source>Close the search, leave full screen, or return to the versions</source>
            <translation>Suche schließen, Vollbild verlassen oder zu den Fassungen zurückkehren</translation>
        </message>
        <message>
            <source>Close what is open and go back to the start</source>
            <translation>Das Geöffnete schließen und zum Anfang zurückgehen</translation>
        </message>
        <message>
            <source>Code&amp;book…</source>
            <translation>Code&amp;buch…</translation>
        </message>
        <message>
            <source>Compare the documents selected in the list</source>
            <translation>Die in der Liste ausgewählten Dokumente vergleichen</translation>
        </message>
        <message>
            <source>Compare the next story of the list</source>
            <translation>Die nächste Geschichte der Liste vergleichen</translation>
        </message>
        <message>
            <source>Compare the previous story in the list</source>
            <translation>Die vorige Geschichte der Liste vergleichen</translation>
        </message>
        <message>
            <source>Compare this paragraph again</source>
            <translation>Diesen Absatz wieder vergleichen</translation>
        </message>
        <message>
            <source>Compare with &amp;another coder…</source>
            <translation>Mit anderer Codierung ver&amp;gleichen…</translation>
        </message>
        <message>
            <source>Copy the selected text</source>
            <translation>Den markierten Text kopieren</translation>
        </message>
        <message>
            <source>Describe, rename and remove codes</source>
            <translation>Codes beschreiben, umbenennen und entfernen</translation>
        </message>
        <message>
            <source>Do not compare this paragraph; it stays visible</source>
            <translation>Diesen Absatz nicht vergleichen; er bleibt sichtbar</translation>
        </message>
        <message>
            <source>Do not count differences in punctuation only</source>
            <translation>Unterschiede, die nur die Zeichensetzung betreffen, nicht zählen</translation>
        </message>
        <message>
            <source>Do not count differences in spelling only</source>
            <translation>Unterschiede, die nur die Schreibweise betreffen, nicht zählen</translation>
        </message>
        <message>
            <source>Doubtful lin&amp;ks</source>
            <translation>Unsichere &amp;Zuordnungen</translation>
        </message>
        <message>
            <source>Fill the whole screen</source>
            <translation>Den ganzen Bildschirm füllen</translation>
        </message>
        <message>
            <source>Filter by &amp;note or code…</source>
            <translation>Nach &amp;Notiz oder Code filtern…</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>Nä&amp;chstes suchen</translation>
        </message>
        <message>
            <source>Find &amp;previous</source>
            <translation>&amp;Voriges suchen</translation>
        </message>
        <message>
            <source>Go &amp;on after coding</source>
            <translation>Nach &amp;dem Codieren weitergehen</translation>
        </message>
        <message>
            <source>Go to the &amp;moved partner</source>
            <translation>Zum verschobenen &amp;Gegenstück</translation>
        </message>
        <message>
            <source>Go to the first difference</source>
            <translation>Zum ersten Unterschied gehen</translation>
        </message>
        <message>
            <source>Go to the last difference</source>
            <translation>Zum letzten Unterschied gehen</translation>
        </message>
        <message>
            <source>Go to the next difference</source>
            <translation>Zum nächsten Unterschied gehen</translation>
        </message>
        <message>
            <source>Go to the next difference once a key has given this one a code</source>
            <translation>Zum nächsten Unterschied gehen, sobald dieser per Taste einen Code bekommen hat</translation>
        </message>
        <message>
            <source>Go to the next place found</source>
            <translation>Zur nächsten Fundstelle gehen</translation>
        </message>
        <message>
            <source>Go to the paragraph this one is linked to</source>
            <translation>Zu dem Absatz gehen, dem dieser zugeordnet ist</translation>
        </message>
        <message>
            <source>Go to the previous difference</source>
            <translation>Zum vorigen Unterschied gehen</translation>
        </message>
        <message>
            <source>Go to the previous place found</source>
            <translation>Zur vorigen Fundstelle gehen</translation>
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation>Hoher &amp;Kontrast</translation>
        </message>
        <message>
            <source>L&amp;edgers</source>
            <translation>&amp;Register</translation>
        </message>
        <message>
            <source>Lay another coder's notes beside yours: how far you agree, and where you do not</source>
            <translation>Die Notizen einer anderen Codierung neben Ihre legen: wie weit sie übereinstimmen und wo nicht</translation>
        </message>
        <message>
            <source>Le&amp;gend</source>
            <translation>Legend&amp;e</translation>
        </message>
        <message>
            <source>Leave out the rows in which nothing differs</source>
            <translation>Zeilen weglassen, in denen sich nichts unterscheidet</translation>
        </message>
        <message>
            <source>Led&amp;ger</source>
            <translation>&amp;Register</translation>
        </message>
        <message>
            <source>Let the program decide about this paragraph again</source>
            <translation>Das Programm wieder über diesen Absatz entscheiden lassen</translation>
        </message>
        <message>
            <source>List of c&amp;hanges</source>
            <translation>Än&amp;derungsliste</translation>
        </message>
        <message>
            <source>List the changes with a note, without one, or with one code</source>
            <translation>Änderungen mit Notiz, ohne Notiz oder mit einem bestimmten Code auflisten</translation>
        </message>
        <message>
            <source>List the most important changes first, and step through them in that order</source>
            <translation>Die wichtigsten Änderungen zuerst auflisten und durchgehen</translation>
        </message>
        <message>
            <source>Make the text of the versions larger</source>
            <translation>Den Text der Fassungen größer zeigen</translation>
        </message>
        <message>
            <source>Make the text of the versions smaller</source>
            <translation>Den Text der Fassungen kleiner zeigen</translation>
        </message>
        <message>
            <source>Mark this paragraph, then press again on its partner</source>
            <translation>Diesen Absatz vormerken und dann beim Gegenstück noch einmal drücken</translation>
        </message>
        <message>
            <source>Measure the other versions against this one</source>
            <translation>Die anderen Fassungen an dieser messen</translation>
        </message>
        <message>
            <source>Most &amp;important first</source>
            <translation>&amp;Wichtigste zuerst</translation>
        </message>
        <message>
            <source>Move the keyboard to the next part of the window</source>
            <translation>Die Tastatur in den nächsten Teil des Fensters bringen</translation>
        </message>
        <message>
            <source>Move the keyboard to the previous part of the window</source>
            <translation>Die Tastatur in den vorigen Teil des Fensters bringen</translation>
        </message>
        <message>
            <source>Moved paragraphs in their own &amp;order</source>
            <translation>&amp;Verschobenes am eigenen Platz</translation>
        </message>
        <message>
            <source>Ne&amp;xt pair of versions</source>
            <translation>Nächstes &amp;Paar von Fassungen</translation>
        </message>
        <message>
            <source>Next &amp;story</source>
            <translation>Nächste Ges&amp;chichte</translation>
        </message>
        <message>
            <source>Next p&amp;ane</source>
            <translation>Nächster &amp;Bereich</translation>
        </message>
        <message>
            <source>No difference is selected: Alt+Down goes to the next one.</source>
            <translation>Kein Unterschied ist ausgewählt: Alt+Herunter geht zum nächsten.</translation>
        </message>
        <message>
            <source>No place has been found: Ctrl+F searches.</source>
            <translation>Es gibt keine Fundstelle: Strg+F sucht.</translation>
        </message>
        <message>
            <source>No story is compared.</source>
            <translation>Es wird keine Geschichte verglichen.</translation>
        </message>
        <message>
            <source>Not&amp;e…</source>
            <translation>&amp;Notiz…</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>Es ist nichts geöffnet.</translation>
        </message>
        <message>
            <source>Only &amp;differences</source>
            <translation>Nur &amp;Unterschiede</translation>
        </message>
        <message>
            <source>Open &amp;files…</source>
            <translation>&amp;Dateien öffnen…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Zule&amp;tzt geöffnet</translation>
        </message>
        <message>
            <source>Open a folder of documents and sort them into stories</source>
            <translation>Einen Ordner mit Dokumenten öffnen und nach Geschichten ordnen</translation>
        </message>
        <message>
            <source>Open some documents and compare them</source>
            <translation>Einige Dokumente öffnen und vergleichen</translation>
        </message>
        <message>
            <source>Open the &amp;sample</source>
            <translation>Bei&amp;spiel öffnen</translation>
        </message>
        <message>
            <source>Open the comparison as a PDF in your viewer, to look through it and print it</source>
            <translation>Den Vergleich als PDF in Ihrem Betrachter öffnen, um ihn durchzusehen und zu drucken</translation>
        </message>
        <message>
            <source>Open the story that comes with the program</source>
            <translation>Die mitgelieferte Geschichte öffnen</translation>
        </message>
        <message>
            <source>Over&amp;view map</source>
            <translation>Übersi&amp;chtsleiste</translation>
        </message>
        <message>
            <source>P&amp;revious story</source>
            <translation>Vorige Gesc&amp;hichte</translation>
        </message>
        <message>
            <source>Previous pa&amp;ir of versions</source>
            <translation>Voriges P&amp;aar von Fassungen</translation>
        </message>
        <message>
            <source>Previous pan&amp;e</source>
            <translation>V&amp;origer Bereich</translation>
        </message>
        <message>
            <source>Put the selected documents into another story</source>
            <translation>Die ausgewählten Dokumente einer anderen Geschichte zuordnen</translation>
        </message>
        <message>
            <source>Read again what changed on disk</source>
            <translation>Neu einlesen, was sich auf der Festplatte geändert hat</translation>
        </message>
        <message>
            <source>Redo what was undone</source>
            <translation>Das Zurückgenommene wieder anwenden</translation>
        </message>
        <message>
            <source>Refres&amp;h</source>
            <translation>Akt&amp;ualisieren</translation>
        </message>
        <message>
            <source>Remove the set; its documents stay</source>
            <translation>Die Zusammenstellung entfernen; ihre Dokumente bleiben</translation>
        </message>
        <message>
            <source>Remove ties and cuts &amp;here</source>
            <translation>Verbindungen und Trennungen hier &amp;lösen</translation>
        </message>
        <message>
            <source>S&amp;tories and documents</source>
            <translation>Gesch&amp;ichten und Dokumente</translation>
        </message>
        <message>
            <source>S&amp;tory</source>
            <translation>Gesch&amp;ichte</translation>
        </message>
        <message>
            <source>Save a &amp;copy of the project…</source>
            <translation>&amp;Kopie des Projekts speichern…</translation>
        </message>
        <message>
            <source>Save a copy for a secon&amp;d coder…</source>
            <translation>Kopie für &amp;Zweitcodierung speichern…</translation>
        </message>
        <message>
            <source>Search all versions</source>
            <translation>In allen Fassungen suchen</translation>
        </message>
        <message>
            <source>Select documents in the list at the left first.</source>
            <translation>Wählen Sie zuerst in der Liste links Dokumente aus.</translation>
        </message>
        <message>
            <source>Select two or more documents in the list at the left first.</source>
            <translation>Wählen Sie zuerst in der Liste links mindestens zwei Dokumente aus.</translation>
        </message>
        <message>
            <source>Set &amp;aside</source>
            <translation>&amp;Ausklammern</translation>
        </message>
        <message>
            <source>Set aside punc&amp;tuation</source>
            <translation>&amp;Zeichensetzung ausklammern</translation>
        </message>
        <message>
            <source>Set aside spe&amp;lling</source>
            <translation>Sc&amp;hreibweise ausklammern</translation>
        </message>
        <message>
            <source>Show a moved paragraph at its own place</source>
            <translation>Einen verschobenen Absatz an seinem eigenen Platz zeigen</translation>
        </message>
        <message>
            <source>Show every action and its keys</source>
            <translation>Alle Aktionen und ihre Tasten zeigen</translation>
        </message>
        <message>
            <source>Show every quotation in all versions</source>
            <translation>Jedes Zitat in allen Fassungen zeigen</translation>
        </message>
        <message>
            <source>Show figures, dates and names in all versions</source>
            <translation>Zahlen, Daten und Namen in allen Fassungen zeigen</translation>
        </message>
        <message>
            <source>Show headline, byline and lede side by side</source>
            <translation>Überschrift, Autorenzeile und Einstieg nebeneinander zeigen</translation>
        </message>
        <message>
            <source>Show how much of each version comes from the base</source>
            <translation>Zeigen, wie viel jede Fassung aus der Basis hat</translation>
        </message>
        <message>
            <source>Show the least certain links first, to be put right</source>
            <translation>Die unsichersten Zuordnungen zuerst zeigen, um sie zu berichtigen</translation>
        </message>
        <message>
            <source>Show the list of all differences</source>
            <translation>Die Liste aller Unterschiede zeigen</translation>
        </message>
        <message>
            <source>Show the list of stories and documents</source>
            <translation>Die Liste der Geschichten und Dokumente zeigen</translation>
        </message>
        <message>
            <source>Show the paragraph in focus as plain text</source>
            <translation>Den aktuellen Absatz als reinen Text zeigen</translation>
        </message>
        <message>
            <source>Show the text of the versions in its usual size</source>
            <translation>Den Text der Fassungen in normaler Größe zeigen</translation>
        </message>
        <message>
            <source>Show the version and the licences</source>
            <translation>Version und Lizenzen zeigen</translation>
        </message>
        <message>
            <source>Show what all versions quote, state, lack and share</source>
            <translation>Zeigen, was alle Fassungen zitieren, angeben, weglassen und teilen</translation>
        </message>
        <message>
            <source>Show what each version changed of the one before it</source>
            <translation>Zeigen, was jede Fassung an der vorigen geändert hat</translation>
        </message>
        <message>
            <source>Show what each version lacks and others carry</source>
            <translation>Zeigen, was jeder Fassung fehlt und andere haben</translation>
        </message>
        <message>
            <source>Show what the colours and lines mean</source>
            <translation>Zeigen, was Farben und Linien bedeuten</translation>
        </message>
        <message>
            <source>Show what the version after this one changed of it</source>
            <translation>Zeigen, was die nächste Fassung an dieser geändert hat</translation>
        </message>
        <message>
            <source>Show what this version changed of the one before it</source>
            <translation>Zeigen, was diese Fassung an der vorigen geändert hat</translation>
        </message>
        <message>
            <source>Show where the differences are in the whole story</source>
            <translation>Zeigen, wo in der ganzen Geschichte die Unterschiede liegen</translation>
        </message>
        <message>
            <source>Show which version came from which, and on what evidence</source>
            <translation>Zeigen, welche Fassung aus welcher stammt und was dafür spricht</translation>
        </message>
        <message>
            <source>Show which version has words swapped one for one</source>
            <translation>Zeigen, in welcher Fassung Wort für Wort ausgetauscht wurde</translation>
        </message>
        <message>
            <source>Ste&amp;p by step</source>
            <translation>A&amp;bfolge</translation>
        </message>
        <message>
            <source>Take &amp;back</source>
            <translation>Wieder &amp;einbeziehen</translation>
        </message>
        <message>
            <source>Take the selected documents out of their story</source>
            <translation>Die ausgewählten Dokumente aus ihrer Geschichte herausnehmen</translation>
        </message>
        <message>
            <source>There is no paragraph here.</source>
            <translation>Hier ist kein Absatz.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Es gibt nichts zu wiederholen.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts zurückzunehmen.</translation>
        </message>
        <message>
            <source>These two paragraphs do not correspond</source>
            <translation>Diese beiden Absätze entsprechen einander nicht</translation>
        </message>
        <message>
            <source>This is not a set that was picked by hand.</source>
            <translation>Das ist keine von Hand gewählte Auswahl.</translation>
        </message>
        <message>
            <source>This paragraph has no partner.</source>
            <translation>Dieser Absatz hat kein Gegenstück.</translation>
        </message>
        <message>
            <source>This paragraph is already set aside.</source>
            <translation>Dieser Absatz ist schon ausgeklammert.</translation>
        </message>
        <message>
            <source>This paragraph is not set aside.</source>
            <translation>Dieser Absatz ist nicht ausgeklammert.</translation>
        </message>
        <message>
            <source>This paragraph was neither tied nor cut by hand.</source>
            <translation>Dieser Absatz wurde weder von Hand verbunden noch getrennt.</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <source>Undo the last decision</source>
            <translation>Die letzte Entscheidung zurücknehmen</translation>
        </message>
        <message>
            <source>Write a second file with everything you decided</source>
            <translation>Eine zweite Datei mit allen Ihren Entscheidungen schreiben</translation>
        </message>
        <message>
            <source>Write a second file with the codebook and all decisions, but without your notes</source>
            <translation>Eine zweite Datei mit Codebuch und allen Entscheidungen schreiben, aber ohne Ihre Notizen</translation>
        </message>
        <message>
            <source>Write the comparison as PDF, Word, HTML, TEI, text or data</source>
            <translation>Den Vergleich als PDF, Word, HTML, TEI, Text oder Daten schreiben</translation>
        </message>
    </context>
    <context>
        <name>Adjudicating</name>
        <message>
            <source>Change {number} no longer has a note.</source>
            <translation>Keine Notiz mehr an Änderung {number}.</translation>
        </message>
        <message>
            <source>Copytaster projects</source>
            <translation>Copytaster-Projekte</translation>
        </message>
        <message>
            <source>Export the agreement</source>
            <translation>Übereinstimmung exportieren</translation>
        </message>
        <message>
            <source>Exporting {name}…</source>
            <translation>{name} wird exportiert…</translation>
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation>{name} wird gelesen…</translation>
        </message>
        <message>
            <source>Taken over on change {number}.</source>
            <translation>An Änderung {number} übernommen.</translation>
        </message>
        <message>
            <source>The other coder's project</source>
            <translation>Projekt der anderen Codierung</translation>
        </message>
        <message>
            <source>Wrote {name}.</source>
            <translation>{name} ist geschrieben.</translation>
        </message>
        <message>
            <source>agreement.txt</source>
            <translation>uebereinstimmung.txt</translation>
        </message>
    </context>
    <context>
        <name>Agreement</name>
        <message numerus="yes">
            <source>%Ln differences: noted by both {both}, by you alone {first}, by the other alone {second}, by neither {neither}.</source>
            <translation>
                <numerusform>%Ln Unterschied: von beiden notiert {both}, nur von Ihnen {first}, nur von der anderen Seite {second}, von keiner {neither}.</numerusform>
                <numerusform>%Ln Unterschiede: von beiden notiert {both}, nur von Ihnen {first}, nur von der anderen Seite {second}, von keiner {neither}.</numerusform>
            </translation>
        </message>
        <message>
            <source>95 %</source>
            <translation>95 %</translation>
        </message>
        <message>
            <source>Alpha</source>
            <translation>Alpha</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Beide</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Kappa</source>
            <translation>Kappa</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Noted on a different text: {documents}.</source>
            <translation>An einem anderen Text notiert: {documents}.</translation>
        </message>
        <message>
            <source>Notes on differences that are not compared, set aside or not against the base: yours {first}, the other’s {second}.</source>
            <translation>Notizen an Unterschieden, die nicht verglichen werden, weil ausgeklammert oder nicht gegen die Basis: Ihre {first}, die der anderen Seite {second}.</translation>
        </message>
        <message>
            <source>Notes whose change was not found again: yours {first}, the other’s {second}.</source>
            <translation>Notizen, deren Änderung nicht wiedergefunden wurde: Ihre {first}, die der anderen Seite {second}.</translation>
        </message>
        <message>
            <source>Only other</source>
            <translation>Nur andere</translation>
        </message>
        <message>
            <source>Only you</source>
            <translation>Nur Sie</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Gleich</translation>
        </message>
        <message>
            <source>The other project differs in {things}.</source>
            <translation>Das andere Projekt entscheidet anders über: {things}.</translation>
        </message>
        <message>
            <source>The other’s note</source>
            <translation>Notiz der anderen</translation>
        </message>
        <message>
            <source>The same codes on {alike} of {units} ({share}). Krippendorff’s alpha of all codes together (MASI): {alpha}.</source>
            <translation>Dieselben Codes bei {alike} von {units} ({share}). Krippendorffs Alpha aller Codes zusammen (MASI): {alpha}.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Ihre Notiz</translation>
        </message>
        <message>
            <source>all differences have the same codes</source>
            <translation>alle Unterschiede haben dieselben Codes</translation>
        </message>
        <message>
            <source>both gave it everywhere</source>
            <translation>beide haben ihn überall vergeben</translation>
        </message>
        <message>
            <source>classes of change that are set aside</source>
            <translation>ausgeklammerte Klassen von Änderungen</translation>
        </message>
        <message>
            <source>neither gave it</source>
            <translation>niemand hat ihn vergeben</translation>
        </message>
        <message>
            <source>not in the other’s codebook</source>
            <translation>nicht im Codebuch der anderen</translation>
        </message>
        <message>
            <source>not in your codebook</source>
            <translation>nicht in Ihrem Codebuch</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>paragraphs set aside, and roles</source>
            <translation>ausgeklammerte Absätze und Rollen</translation>
        </message>
        <message>
            <source>paragraphs tied or cut by hand</source>
            <translation>von Hand verbundene oder getrennte Absätze</translation>
        </message>
        <message>
            <source>the base</source>
            <translation>die Basis</translation>
        </message>
        <message>
            <source>there is no difference to compare</source>
            <translation>es gibt keinen Unterschied zu vergleichen</translation>
        </message>
        <message>
            <source>undefined</source>
            <translation>nicht definiert</translation>
        </message>
        <message>
            <source>undefined: {reason}</source>
            <translation>nicht definiert: {reason}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <source>{version}, at {place}</source>
            <translation>{version}, bei {place}</translation>
        </message>
    </context>
    <context>
        <name>AgreementDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <source>&amp;Show in the text</source>
            <translation>Im Te&amp;xt zeigen</translation>
        </message>
        <message>
            <source>&amp;Take over the other’s note</source>
            <translation>Andere Notiz übe&amp;rnehmen</translation>
        </message>
        <message>
            <source>Agreement with another coder</source>
            <translation>Übereinstimmung mit einer anderen Codierung</translation>
        </message>
        <message>
            <source>Coded differently</source>
            <translation>Verschieden codiert</translation>
        </message>
        <message>
            <source>Compare &amp;only differences that both have noted</source>
            <translation>&amp;Nur Unterschiede vergleichen, die beide notiert haben</translation>
        </message>
        <message>
            <source>Each code</source>
            <translation>Jeder Code</translation>
        </message>
        <message>
            <source>Go to the difference in the versions</source>
            <translation>Zum Unterschied in den Fassungen gehen</translation>
        </message>
        <message>
            <source>Replace your codes and memo on this difference by the other’s; undo brings them back</source>
            <translation>Ihre Codes und Ihr Memo an diesem Unterschied durch die der anderen Seite ersetzen; Rückgängig holt sie zurück</translation>
        </message>
        <message>
            <source>What was compared</source>
            <translation>Was verglichen wurde</translation>
        </message>
        <message>
            <source>What you take over becomes your note: export the agreement before you do.</source>
            <translation>Was Sie übernehmen, wird Ihre Notiz: Exportieren Sie vorher die Übereinstimmung.</translation>
        </message>
        <message>
            <source>Write the agreement as text or data</source>
            <translation>Die Übereinstimmung als Text oder Daten schreiben</translation>
        </message>
        <message>
            <source>Your notes on this story beside those of “{name}”.</source>
            <translation>Ihre Notizen zu dieser Geschichte neben denen aus „{name}“.</translation>
        </message>
    </context>
    <context>
        <name>Annotating</name>
        <message numerus="yes">
            <source>%Ln notes have lost their change: see the panel of doubtful links.</source>
            <translation>
                <numerusform>Eine Notiz hat ihre Änderung verloren: siehe Bereich „Unsichere Zuordnungen“.</numerusform>
                <numerusform>%Ln Notizen haben ihre Änderung verloren: siehe Bereich „Unsichere Zuordnungen“.</numerusform>
            </translation>
        </message>
        <message>
            <source>No note on change {number}.</source>
            <translation>Keine Notiz an Änderung {number}.</translation>
        </message>
        <message>
            <source>No. {number} · {where}, {kind}: {words}</source>
            <translation>Nr. {number} · {where}, {kind}: {words}</translation>
        </message>
        <message>
            <source>Noted on change {number}.</source>
            <translation>An Änderung {number} notiert.</translation>
        </message>
        <message>
            <source>{kind} by {version}</source>
            <translation>{kind} von {version}</translation>
        </message>
    </context>
    <context>
        <name>BusyPanel</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>Abbre&amp;chen</translation>
        </message>
        <message>
            <source>How far the work is</source>
            <translation>Wie weit die Arbeit ist</translation>
        </message>
        <message>
            <source>What is being done</source>
            <translation>Was gerade getan wird</translation>
        </message>
        <message>
            <source>Work under way</source>
            <translation>Laufende Arbeit</translation>
        </message>
    </context>
    <context>
        <name>ChangeModel</name>
        <message>
            <source>In the base</source>
            <translation>In der Basis</translation>
        </message>
        <message>
            <source>In the version</source>
            <translation>In der Fassung</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Touches</source>
            <translation>Betrifft</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Fassung</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>ausgeklammert</translation>
        </message>
        <message>
            <source>{place}, from {origin}</source>
            <translation>{place}, von {origin}</translation>
        </message>
    </context>
    <context>
        <name>ChangesPanel</name>
        <message>
            <source>&amp;Copy these lines</source>
            <translation>&amp;Diese Zeilen kopieren</translation>
        </message>
        <message>
            <source>All versions</source>
            <translation>Alle Fassungen</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Copy the &amp;whole table</source>
            <translation>&amp;Ganze Tabelle kopieren</translation>
        </message>
        <message>
            <source>Filter changes</source>
            <translation>Änderungen filtern</translation>
        </message>
        <message>
            <source>List of changes</source>
            <translation>Änderungsliste</translation>
        </message>
        <message>
            <source>No change passes these filters.</source>
            <translation>Keine Änderung passt zu diesen Filtern.</translation>
        </message>
        <message>
            <source>Nothing differs here.</source>
            <translation>Hier unterscheidet sich nichts.</translation>
        </message>
        <message>
            <source>Only changes with these words, or with a note that has them</source>
            <translation>Nur Änderungen mit diesen Wörtern oder mit einer Notiz, die sie enthält</translation>
        </message>
        <message>
            <source>Only the changes of one version</source>
            <translation>Nur die Änderungen einer Fassung</translation>
        </message>
        <message>
            <source>Only {label}</source>
            <translation>Nur {label}</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>ausgeklammert</translation>
        </message>
        <message>
            <source>{count} {name}: list them</source>
            <translation>{count} {name}: auflisten</translation>
        </message>
    </context>
    <context>
        <name>CodeBar</name>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>{code} (key {keys})</source>
            <translation>{code} (Taste {keys})</translation>
        </message>
        <message>
            <source>{code}, key {keys}</source>
            <translation>{code}, Taste {keys}</translation>
        </message>
    </context>
    <context>
        <name>CodebookDialog</name>
        <message>
            <source>&amp;Add a code</source>
            <translation>Code &amp;hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>A code is listed once it was added or given to a change. While you read, its key gives it to the current difference. F2 edits a name, a meaning or the keys: digits from 1 to 9 and letters except n and q, separated by spaces.</source>
            <translation>Ein Code steht hier, sobald er hinzugefügt oder an eine Änderung vergeben wurde. Beim Lesen vergibt ihn seine Taste an den aktuellen Unterschied. F2 bearbeitet Namen, Bedeutung oder Tasten: Ziffern von 1 bis 9 und Buchstaben außer n und q, durch Leerzeichen getrennt.</translation>
        </message>
        <message>
            <source>A code that is in use cannot be removed: remove it from the changes first</source>
            <translation>Ein Code, den eine Änderung hat, lässt sich nicht entfernen: Nehmen Sie ihn zuerst von den Änderungen</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Codebuch</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>Remove the code</source>
            <translation>Code entfernen</translation>
        </message>
        <message>
            <source>Why it was not done</source>
            <translation>Warum es nicht getan wurde</translation>
        </message>
    </context>
    <context>
        <name>Coding</name>
        <message>
            <source>Change {number} already has “{code}”.</source>
            <translation>Änderung {number} hat „{code}“ schon.</translation>
        </message>
        <message>
            <source>Coded “{code}” on change {number} · Ctrl+Z undoes</source>
            <translation>„{code}“ an Änderung {number} vergeben · Strg+Z nimmt es zurück</translation>
        </message>
        <message>
            <source>No code has been used yet: 1 to 9 give those of the codebook, n opens the note.</source>
            <translation>Noch kein Code verwendet: 1 bis 9 vergeben die des Codebuchs, n öffnet die Notiz.</translation>
        </message>
        <message>
            <source>No code has the key “{key}”: the codebook (Ctrl+Shift+B) lists the keys.</source>
            <translation>„{key}“ ist keinem Code zugeordnet: Das Codebuch (Strg+Umschalt+B) nennt die Tasten.</translation>
        </message>
        <message>
            <source>No difference is listed, so there is none to code.</source>
            <translation>Kein Unterschied ist aufgelistet, also gibt es keinen zu codieren.</translation>
        </message>
        <message>
            <source>No difference is selected: Alt+Down goes to the next one, and then the key codes it.</source>
            <translation>Kein Unterschied ist ausgewählt: Alt+Herunter geht zum nächsten, dann codiert ihn die Taste.</translation>
        </message>
        <message>
            <source>Removed “{code}” from change {number} · Ctrl+Z undoes</source>
            <translation>„{code}“ von Änderung {number} genommen · Strg+Z nimmt es zurück</translation>
        </message>
        <message>
            <source>The codebook is empty: Ctrl+Shift+B adds codes, or n notes the first one here.</source>
            <translation>Das Codebuch ist leer: Strg+Umschalt+B fügt Codes hinzu, oder n notiert den ersten gleich hier.</translation>
        </message>
        <message>
            <source>The codebook no longer has “{code}”.</source>
            <translation>Im Codebuch steht „{code}“ nicht mehr.</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message numerus="yes">
            <source>%Ln paragraphs the same</source>
            <translation>
                <numerusform>%Ln gleicher Absatz</numerusform>
                <numerusform>%Ln gleiche Absätze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln Wort</numerusform>
                <numerusform>%Ln Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>Click to go there</source>
            <translation>Klicken, um dorthin zu gehen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Cut from {place}</source>
            <translation>Von {place} trennen</translation>
        </message>
        <message>
            <source>Date: {date}</source>
            <translation>Datum: {date}</translation>
        </message>
        <message>
            <source>Go to a paragraph to read it</source>
            <translation>Gehen Sie zu einem Absatz, um ihn zu lesen</translation>
        </message>
        <message>
            <source>Go to its own place in the order</source>
            <translation>Zum eigenen Platz in der Reihenfolge</translation>
        </message>
        <message>
            <source>Go to its partner {place}</source>
            <translation>Zum Gegenstück {place}</translation>
        </message>
        <message>
            <source>Its order differs throughout, so single moves are not marked</source>
            <translation>Die Reihenfolge weicht durchgehend ab; einzelne Verschiebungen sind nicht markiert</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <source>Make {label} the base</source>
            <translation>{label} zur Basis machen</translation>
        </message>
        <message>
            <source>Mark, to tie it to another</source>
            <translation>Vormerken, um ihn mit einem anderen zu verbinden</translation>
        </message>
        <message>
            <source>Note: {words}</source>
            <translation>Notiz: {words}</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Overview map</source>
            <translation>Übersichtsleiste</translation>
        </message>
        <message>
            <source>Reading pane</source>
            <translation>Lesebereich</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Set aside: do not compare it</source>
            <translation>Ausklammern: nicht vergleichen</translation>
        </message>
        <message>
            <source>Show in the base what {label} changed</source>
            <translation>In der Basis zeigen, was {label} geändert hat</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Quelle: {source}</translation>
        </message>
        <message>
            <source>Take back: compare it again</source>
            <translation>Einbeziehen: wieder vergleichen</translation>
        </message>
        <message>
            <source>The base: the others are measured against it</source>
            <translation>Die Basis: An ihr werden die anderen gemessen</translation>
        </message>
        <message>
            <source>Tie to {place}</source>
            <translation>Mit {place} verbinden</translation>
        </message>
        <message>
            <source>Unmark</source>
            <translation>Nicht mehr vormerken</translation>
        </message>
        <message>
            <source>Versions side by side</source>
            <translation>Fassungen nebeneinander</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Was sich unterscheidet</translation>
        </message>
        <message>
            <source>Where the differences lie: added, left out, reworded, moved; click to scroll there</source>
            <translation>Wo die Unterschiede liegen: hinzugefügt, weggelassen, umformuliert, verschoben; Klick bringt hin</translation>
        </message>
        <message>
            <source>added</source>
            <translation>hinzugefügt</translation>
        </message>
        <message>
            <source>added in {label}: “{new}”</source>
            <translation>hinzugefügt in {label}: „{new}“</translation>
        </message>
        <message>
            <source>added, also in {labels}</source>
            <translation>hinzugefügt, auch in {labels}</translation>
        </message>
        <message>
            <source>base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>cut from {place} by you</source>
            <translation>von Ihnen getrennt von {place}</translation>
        </message>
        <message>
            <source>joins {base} {paragraphs}</source>
            <translation>vereint {base} {paragraphs}</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <source>left out by all</source>
            <translation>von allen weggelassen</translation>
        </message>
        <message>
            <source>left out by {count} of {others} ({who})</source>
            <translation>weggelassen von {count} von {others} ({who})</translation>
        </message>
        <message>
            <source>left out here</source>
            <translation>hier weggelassen</translation>
        </message>
        <message>
            <source>left out in {label}: “{old}”</source>
            <translation>weggelassen in {label}: „{old}“</translation>
        </message>
        <message>
            <source>like {places}</source>
            <translation>ähnlich {places}</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>verschoben</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>paragraph</source>
            <translation>Absatz</translation>
        </message>
        <message>
            <source>paragraph added</source>
            <translation>Absatz hinzugefügt</translation>
        </message>
        <message>
            <source>paragraph added in {label}</source>
            <translation>Absatz hinzugefügt in {label}</translation>
        </message>
        <message>
            <source>paragraph left out</source>
            <translation>Absatz weggelassen</translation>
        </message>
        <message>
            <source>paragraph moved in {label} from {origin}</source>
            <translation>Absatz verschoben in {label} von {origin}</translation>
        </message>
        <message>
            <source>part of {place}</source>
            <translation>Teil von {place}</translation>
        </message>
        <message>
            <source>part {number} of {all} of {place}</source>
            <translation>Teil {number} von {all} von {place}</translation>
        </message>
        <message>
            <source>re-ordered</source>
            <translation>umgestellt</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>umformuliert</translation>
        </message>
        <message>
            <source>reworded in {label}: “{old}” became “{new}”</source>
            <translation>umformuliert in {label}: aus „{old}“ wurde „{new}“</translation>
        </message>
        <message>
            <source>sentence moved in {label}: “{words}”</source>
            <translation>Satz verschoben in {label}: „{words}“</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>ausgeklammert</translation>
        </message>
        <message>
            <source>set aside, {why}: {words}</source>
            <translation>ausgeklammert, {why}: {words}</translation>
        </message>
        <message>
            <source>set aside: by you</source>
            <translation>ausgeklammert: von Ihnen</translation>
        </message>
        <message>
            <source>set aside: page furniture</source>
            <translation>ausgeklammert: Beiwerk der Seite</translation>
        </message>
        <message>
            <source>take back</source>
            <translation>einbeziehen</translation>
        </message>
        <message>
            <source>tied to {place} by you</source>
            <translation>von Ihnen verbunden mit {place}</translation>
        </message>
        <message>
            <source>where you are</source>
            <translation>wo Sie sind</translation>
        </message>
        <message>
            <source>words in ¶{number} {arrow}</source>
            <translation>Wörter in ¶{number} {arrow}</translation>
        </message>
        <message>
            <source>words {kinds}</source>
            <translation>Wörter {kinds}</translation>
        </message>
        <message>
            <source>{arrow} moved from {place}</source>
            <translation>{arrow} verschoben von {place}</translation>
        </message>
        <message>
            <source>{count} set aside</source>
            <translation>{count} ausgeklammert</translation>
        </message>
        <message>
            <source>{file}, article {number}</source>
            <translation>{file}, Meldung {number}</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} und {last}</translation>
        </message>
        <message>
            <source>{label}: left out here</source>
            <translation>{label}: hier weggelassen</translation>
        </message>
        <message>
            <source>{label}: nothing here</source>
            <translation>{label}: hier nichts</translation>
        </message>
        <message>
            <source>{share} of its words are in paragraphs that the base has too</source>
            <translation>{share} der Wörter stehen in Absätzen, die auch die Basis hat</translation>
        </message>
        <message>
            <source>{share} shared</source>
            <translation>{share} gemeinsam</translation>
        </message>
        <message>
            <source>{words} – touches: {facets}</source>
            <translation>{words} – betrifft: {facets}</translation>
        </message>
        <message>
            <source>¶{number} {arrow} stands at its own place</source>
            <translation>¶{number} {arrow} steht am eigenen Platz</translation>
        </message>
        <message>
            <source>¶{number} {arrow} stands beside {place}</source>
            <translation>¶{number} {arrow} steht neben {place}</translation>
        </message>
    </context>
    <context>
        <name>ComparisonPanel</name>
        <message>
            <source>&amp;Compare with…</source>
            <translation>&amp;Vergleichen mit…</translation>
        </message>
        <message>
            <source>A document alone</source>
            <translation>Ein einzelnes Dokument</translation>
        </message>
        <message>
            <source>Compare with other documents</source>
            <translation>Mit anderen Dokumenten vergleichen</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>This document stands alone: there is nothing to compare it with. To compare it anyway, select it and others in the list (Ctrl and click) and choose “Compare selected documents” (Ctrl+K).</source>
            <translation>Dieses Dokument steht allein: Es gibt nichts, womit es zu vergleichen wäre. Um es trotzdem zu vergleichen, wählen Sie es und andere in der Liste aus (Strg und Klick) und dann „Ausgewählte Dokumente vergleichen“ (Strg+K).</translation>
        </message>
        <message>
            <source>This is the only document that is open. To compare it, open the folder or the files in which its other versions are as well.</source>
            <translation>Dies ist das einzige geöffnete Dokument. Um es zu vergleichen, öffnen Sie den Ordner oder die Dateien, in denen auch seine anderen Fassungen sind.</translation>
        </message>
    </context>
    <context>
        <name>CoveragePage</name>
        <message>
            <source>As measured</source>
            <translation>Wie gemessen</translation>
        </message>
        <message>
            <source>Class of {label}:</source>
            <translation>Klasse von {label}:</translation>
        </message>
        <message>
            <source>Coverage map</source>
            <translation>Übernahmekarte</translation>
        </message>
        <message>
            <source>Coverage of each version</source>
            <translation>Übernahme je Fassung</translation>
        </message>
        <message>
            <source>Evidence: {evidence}.</source>
            <translation>Belege: {evidence}.</translation>
        </message>
        <message>
            <source>The class of the version selected</source>
            <translation>Klasse der ausgewählten Fassung</translation>
        </message>
        <message>
            <source>What the class rests on</source>
            <translation>Worauf die Klasse beruht</translation>
        </message>
        <message>
            <source>coverage</source>
            <translation>uebernahme</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Fortfahren</translation>
        </message>
        <message>
            <source>An error in Copytaster</source>
            <translation>Ein Fehler in Copytaster</translation>
        </message>
        <message>
            <source>C&amp;opy the text</source>
            <translation>Text &amp;kopieren</translation>
        </message>
        <message>
            <source>Everything you decided is already kept. You can go on, or start the program again. If it happens again, please report it with the text below; read it first, it may quote a document.</source>
            <translation>Alle Ihre Entscheidungen sind bereits gespeichert. Sie können fortfahren oder das Programm neu starten. Wenn es wieder geschieht, melden Sie es bitte mit dem Text unten; lesen Sie ihn vorher, er kann aus einem Dokument zitieren.</translation>
        </message>
        <message>
            <source>Something went wrong inside the program</source>
            <translation>Im Programm ist etwas schiefgegangen</translation>
        </message>
        <message>
            <source>What to send with a report</source>
            <translation>Was mit einer Meldung geschickt werden soll</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Redo {what}</source>
            <translation>&amp;Wiederholen: {what}</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Undo {what}</source>
            <translation>&amp;Rückgängig: {what}</translation>
        </message>
        <message>
            <source>{a} is cut from {b}.</source>
            <translation>{a} ist von {b} getrennt.</translation>
        </message>
        <message>
            <source>{a} is tied to {b}.</source>
            <translation>{a} ist mit {b} verbunden.</translation>
        </message>
        <message>
            <source>{label} is the base.</source>
            <translation>{label} ist die Basis.</translation>
        </message>
        <message>
            <source>{name} has the role “{role}”.</source>
            <translation>{name} hat die Rolle „{role}“.</translation>
        </message>
        <message>
            <source>{name} is compared again.</source>
            <translation>{name} wird wieder verglichen.</translation>
        </message>
        <message>
            <source>{name} is marked. Go to its partner in another version and press Alt+S again; Esc forgets it.</source>
            <translation>{name} ist vorgemerkt. Gehen Sie zum Gegenstück in einer anderen Fassung und drücken Sie noch einmal Alt+S; Esc hebt die Vormerkung auf.</translation>
        </message>
        <message>
            <source>{name} is neither tied nor cut by hand any more.</source>
            <translation>{name} ist nicht mehr von Hand verbunden oder getrennt.</translation>
        </message>
        <message>
            <source>{name} is no longer marked.</source>
            <translation>{name} ist nicht mehr vorgemerkt.</translation>
        </message>
        <message>
            <source>{name} is set aside: it is not compared.</source>
            <translation>{name} ist ausgeklammert und wird nicht verglichen.</translation>
        </message>
    </context>
    <context>
        <name>Docks</name>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Doubtful links</source>
            <translation>Unsichere Zuordnungen</translation>
        </message>
        <message>
            <source>Ledgers</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Bereiche</translation>
        </message>
        <message>
            <source>Reading pane</source>
            <translation>Lesebereich</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Geschichten</translation>
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message>
            <source>annotating a change</source>
            <translation>Notiz an einer Änderung</translation>
        </message>
        <message>
            <source>changing a role</source>
            <translation>Rolle ändern</translation>
        </message>
        <message>
            <source>changing a setting</source>
            <translation>Einstellung ändern</translation>
        </message>
        <message>
            <source>choosing a class of derivation</source>
            <translation>Übernahmeklasse wählen</translation>
        </message>
        <message>
            <source>choosing the base</source>
            <translation>Basis wählen</translation>
        </message>
        <message>
            <source>cutting paragraphs apart</source>
            <translation>Absätze trennen</translation>
        </message>
        <message>
            <source>describing a code</source>
            <translation>Code beschreiben</translation>
        </message>
        <message>
            <source>dropping a base</source>
            <translation>Basis aufgeben</translation>
        </message>
        <message>
            <source>dropping a picked set</source>
            <translation>Zusammenstellung entfernen</translation>
        </message>
        <message>
            <source>leaving it as found</source>
            <translation>Belassen wie gefunden</translation>
        </message>
        <message>
            <source>moving a document</source>
            <translation>Dokument verschieben</translation>
        </message>
        <message>
            <source>moving a document back</source>
            <translation>Dokument zurückverschieben</translation>
        </message>
        <message>
            <source>picking documents to compare</source>
            <translation>Dokumente zum Vergleich auswählen</translation>
        </message>
        <message>
            <source>removing a code</source>
            <translation>Code entfernen</translation>
        </message>
        <message>
            <source>removing a pin</source>
            <translation>Verbindung oder Trennung lösen</translation>
        </message>
        <message>
            <source>renaming a code</source>
            <translation>Code umbenennen</translation>
        </message>
        <message>
            <source>setting aside</source>
            <translation>Ausklammern</translation>
        </message>
        <message>
            <source>taking back</source>
            <translation>Einbeziehen</translation>
        </message>
        <message>
            <source>tying paragraphs</source>
            <translation>Absätze verbinden</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>&amp;All sections</source>
            <translation>A&amp;lle Abschnitte</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <source>&amp;Language of the report</source>
            <translation>&amp;Sprache des Berichts</translation>
        </message>
        <message>
            <source>&amp;Most important changes first</source>
            <translation>&amp;Wichtigste Änderungen zuerst</translation>
        </message>
        <message>
            <source>&amp;Only rows that differ</source>
            <translation>&amp;Nur Zeilen mit Unterschieden</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Papier</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>All &amp;versions</source>
            <translation>Alle Fass&amp;ungen</translation>
        </message>
        <message>
            <source>All {n} &amp;stories, each in a file of its own</source>
            <translation>Alle {n} &amp;Geschichten, jede in einer eigenen Datei</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Codebuch</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Auszählung</translation>
        </message>
        <message>
            <source>Documents that could not be used</source>
            <translation>Nicht verwendbare Dokumente</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Figures, dates and names</source>
            <translation>Zahlen, Daten und Namen</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Headline, byline and lede</source>
            <translation>Überschrift, Autorenzeile und Einstieg</translation>
        </message>
        <message>
            <source>How much comes from the base</source>
            <translation>Wie viel aus der Basis stammt</translation>
        </message>
        <message>
            <source>How to read this</source>
            <translation>Lesehilfe</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Sprache des Berichts</translation>
        </message>
        <message>
            <source>List of changes</source>
            <translation>Änderungsliste</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>Zitate</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>Settings used</source>
            <translation>Verwendete Einstellungen</translation>
        </message>
        <message>
            <source>Table of the versions</source>
            <translation>Tabelle der Fassungen</translation>
        </message>
        <message>
            <source>The base is always shown</source>
            <translation>Die Basis wird immer gezeigt</translation>
        </message>
        <message>
            <source>The title of the base</source>
            <translation>Der Titel der Basis</translation>
        </message>
        <message>
            <source>The versions side by side</source>
            <translation>Die Fassungen nebeneinander</translation>
        </message>
        <message>
            <source>This format always holds everything, for other programs to read.</source>
            <translation>Dieses Format enthält immer alles, damit andere Programme es lesen können.</translation>
        </message>
        <message>
            <source>This format has an order of its own: only the versions can be chosen.</source>
            <translation>Dieses Format hat seine eigene Ordnung: Nur die Fassungen lassen sich wählen.</translation>
        </message>
        <message>
            <source>Title of the report</source>
            <translation>Titel des Berichts</translation>
        </message>
        <message>
            <source>US Letter</source>
            <translation>US Letter</translation>
        </message>
        <message>
            <source>Version {label}</source>
            <translation>Fassung {label}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Fassungen</translation>
        </message>
        <message>
            <source>What cannot be chosen</source>
            <translation>Was sich nicht wählen lässt</translation>
        </message>
        <message>
            <source>What each version changed of the one before</source>
            <translation>Was jede Fassung an der vorigen geändert hat</translation>
        </message>
        <message>
            <source>What each version lacks</source>
            <translation>Was jeder Fassung fehlt</translation>
        </message>
        <message>
            <source>What is grey below has no place in this format.</source>
            <translation>Was unten grau ist, hat in diesem Format keinen Platz.</translation>
        </message>
        <message>
            <source>Who copied whom</source>
            <translation>Wer von wem abschrieb</translation>
        </message>
        <message>
            <source>Words swapped for synonyms</source>
            <translation>Durch Synonyme ersetzte Wörter</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message numerus="yes">
            <source>%Ln of the files already exist. Replace them?</source>
            <translation>
                <numerusform>Eine der Dateien ist schon da. Überschreiben?</numerusform>
                <numerusform>%Ln der Dateien sind schon da. Überschreiben?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports are written.</source>
            <translation>
                <numerusform>1 Bericht ist geschrieben.</numerusform>
                <numerusform>%Ln Berichte sind geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <source>-second-coder</source>
            <translation>-zweitcodierung</translation>
        </message>
        <message>
            <source>Copytaster projects</source>
            <translation>Copytaster-Projekte</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export all stories into a folder</source>
            <translation>Alle Geschichten in einen Ordner exportieren</translation>
        </message>
        <message>
            <source>Exporting all stories…</source>
            <translation>Alle Geschichten werden exportiert…</translation>
        </message>
        <message>
            <source>Exporting {name}…</source>
            <translation>{name} wird exportiert…</translation>
        </message>
        <message>
            <source>Not all reports were written.</source>
            <translation>Nicht alle Berichte wurden geschrieben.</translation>
        </message>
        <message>
            <source>Open the &amp;folder</source>
            <translation>&amp;Ordner öffnen</translation>
        </message>
        <message>
            <source>PNG, in pixels (*.png)</source>
            <translation>PNG, in Pixeln (*.png)</translation>
        </message>
        <message>
            <source>SVG, scalable (*.svg)</source>
            <translation>SVG, skalierbar (*.svg)</translation>
        </message>
        <message>
            <source>Save a copy for a second coder</source>
            <translation>Kopie für Zweitcodierung speichern</translation>
        </message>
        <message>
            <source>Save a copy of the project</source>
            <translation>Kopie des Projekts speichern</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Bild speichern</translation>
        </message>
        <message>
            <source>Saved {name}, without your notes.</source>
            <translation>{name} ist gespeichert, ohne Ihre Notizen.</translation>
        </message>
        <message>
            <source>Saved {name}.</source>
            <translation>{name} ist gespeichert.</translation>
        </message>
        <message>
            <source>Saving the copy…</source>
            <translation>Kopie wird gespeichert…</translation>
        </message>
        <message>
            <source>Saving {name}…</source>
            <translation>{name} wird gespeichert…</translation>
        </message>
        <message>
            <source>Wrote {name}.</source>
            <translation>{name} ist geschrieben.</translation>
        </message>
        <message>
            <source>comparison</source>
            <translation>vergleich</translation>
        </message>
        <message>
            <source>{name} already exists. Replace it?</source>
            <translation>{name} gibt es schon. Überschreiben?</translation>
        </message>
        <message>
            <source>{name} has been written.</source>
            <translation>{name} ist geschrieben.</translation>
        </message>
        <message>
            <source>{name} was not written.</source>
            <translation>{name} wurde nicht geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>FacetBar</name>
        <message numerus="yes">
            <source>%Ln touch {name}: list only these</source>
            <translation>
                <numerusform>%Ln betrifft {name}: nur diese auflisten</numerusform>
                <numerusform>%Ln betreffen {name}: nur diese auflisten</numerusform>
            </translation>
        </message>
        <message>
            <source>Touching:</source>
            <translation>Betrifft:</translation>
        </message>
    </context>
    <context>
        <name>Facets</name>
        <message>
            <source>attribution</source>
            <translation>Zuschreibung</translation>
        </message>
        <message>
            <source>attribution altered, added or left out</source>
            <translation>Zuschreibung geändert, hinzugefügt oder weggelassen</translation>
        </message>
        <message>
            <source>certainty</source>
            <translation>Gewissheit</translation>
        </message>
        <message>
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>date or time altered, added or left out</source>
            <translation>Datum oder Uhrzeit geändert, hinzugefügt oder weggelassen</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>figure altered, added or left out</source>
            <translation>Zahl geändert, hinzugefügt oder weggelassen</translation>
        </message>
        <message>
            <source>moved to another place</source>
            <translation>an anderen Platz verschoben</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>name altered, added or left out</source>
            <translation>Name geändert, hinzugefügt oder weggelassen</translation>
        </message>
        <message>
            <source>other words</source>
            <translation>andere Wörter</translation>
        </message>
        <message>
            <source>punctuation</source>
            <translation>Zeichensetzung</translation>
        </message>
        <message>
            <source>punctuation only</source>
            <translation>nur Zeichensetzung</translation>
        </message>
        <message>
            <source>quotation</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>said with more or less certainty, or the opposite</source>
            <translation>mit mehr oder weniger Gewissheit gesagt, oder das Gegenteil</translation>
        </message>
        <message>
            <source>spelling</source>
            <translation>Schreibweise</translation>
        </message>
        <message>
            <source>spelling only</source>
            <translation>nur Schreibweise</translation>
        </message>
        <message>
            <source>variant of the same name</source>
            <translation>Variante desselben Namens</translation>
        </message>
        <message>
            <source>whole paragraph added</source>
            <translation>ganzer Absatz hinzugefügt</translation>
        </message>
        <message>
            <source>whole paragraph left out</source>
            <translation>ganzer Absatz weggelassen</translation>
        </message>
        <message>
            <source>words added</source>
            <translation>Wörter hinzugefügt</translation>
        </message>
        <message>
            <source>words inside quotation marks altered, added or left out</source>
            <translation>Wörter in Anführungszeichen geändert, hinzugefügt oder weggelassen</translation>
        </message>
        <message>
            <source>words left out</source>
            <translation>Wörter weggelassen</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close the search</source>
            <translation>Suche schließen</translation>
        </message>
        <message>
            <source>How many were found</source>
            <translation>Wie viele Stellen gefunden wurden</translation>
        </message>
        <message>
            <source>Match c&amp;ase</source>
            <translation>Groß-/Kleinschr&amp;eibung</translation>
        </message>
        <message>
            <source>Next place found</source>
            <translation>Nächste Fundstelle</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Previous place found</source>
            <translation>Vorige Fundstelle</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Search all versions</source>
            <translation>In allen Fassungen suchen</translation>
        </message>
        <message>
            <source>Whole &amp;words</source>
            <translation>Ganze Wör&amp;ter</translation>
        </message>
        <message>
            <source>Words to search</source>
            <translation>Gesuchte Wörter</translation>
        </message>
        <message>
            <source>{current} of {found}</source>
            <translation>{current} von {found}</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>Coverage map (SVG)</source>
            <translation>Übernahmekarte (SVG)</translation>
        </message>
        <message>
            <source>JSON data</source>
            <translation>JSON-Daten</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF-Dokument</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Reiner Text</translation>
        </message>
        <message>
            <source>TEI, stand-off (XML)</source>
            <translation>TEI, Stand-off (XML)</translation>
        </message>
        <message>
            <source>TEI, versions in parallel (XML)</source>
            <translation>TEI, Fassungen parallel (XML)</translation>
        </message>
        <message>
            <source>Table of changes (CSV)</source>
            <translation>Tabelle der Änderungen (CSV)</translation>
        </message>
        <message>
            <source>Table of differences with both codings (CSV)</source>
            <translation>Tabelle der Unterschiede mit beiden Codierungen (CSV)</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>Who copied whom (SVG)</source>
            <translation>Wer von wem abschrieb (SVG)</translation>
        </message>
        <message>
            <source>Word document with tracked changes</source>
            <translation>Word-Dokument mit Änderungsverfolgung</translation>
        </message>
    </context>
    <context>
        <name>GridModel</name>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
    </context>
    <context>
        <name>GridPage</name>
        <message numerus="yes">
            <source>%Ln lines</source>
            <translation>
                <numerusform>%Ln Zeile</numerusform>
                <numerusform>%Ln Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>All versions</source>
            <translation>Alle Fassungen</translation>
        </message>
        <message>
            <source>Filter these lines</source>
            <translation>Diese Zeilen filtern</translation>
        </message>
        <message>
            <source>No line passes these filters.</source>
            <translation>Keine Zeile passt zu diesen Filtern.</translation>
        </message>
        <message>
            <source>Only lines with these words</source>
            <translation>Nur Zeilen mit diesen Wörtern</translation>
        </message>
        <message>
            <source>Only the lines of one version</source>
            <translation>Nur die Zeilen einer Fassung</translation>
        </message>
        <message>
            <source>Only {label}</source>
            <translation>Nur {label}</translation>
        </message>
        <message>
            <source>Why there is nothing here</source>
            <translation>Warum hier nichts steht</translation>
        </message>
        <message>
            <source>{count} {name}: list only these</source>
            <translation>{count} {name}: nur diese auflisten</translation>
        </message>
    </context>
    <context>
        <name>GridView</name>
        <message>
            <source>&amp;Copy these lines</source>
            <translation>&amp;Diese Zeilen kopieren</translation>
        </message>
        <message>
            <source>&amp;Show in the text</source>
            <translation>&amp;Im Text zeigen</translation>
        </message>
        <message>
            <source>Copy the &amp;whole table</source>
            <translation>&amp;Ganze Tabelle kopieren</translation>
        </message>
    </context>
    <context>
        <name>LedgerMaker</name>
        <message>
            <source>Making the ledgers…</source>
            <translation>Register werden erstellt…</translation>
        </message>
    </context>
    <context>
        <name>Ledgers</name>
        <message numerus="yes">
            <source>%Ln times</source>
            <translation>
                <numerusform>einmal</numerusform>
                <numerusform>%Ln-mal</numerusform>
            </translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <source>Carried by</source>
            <translation>Zu finden in</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message numerus="yes">
            <source>Cut from the end, %Ln paragraphs from here on: {text}</source>
            <translation>
                <numerusform>Am Ende gekürzt, %Ln Absatz: {text}</numerusform>
                <numerusform>Am Ende gekürzt, %Ln Absätze ab hier: {text}</numerusform>
            </translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Ortsmarke</translation>
        </message>
        <message>
            <source>Derived</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Belege</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Fakt</translation>
        </message>
        <message>
            <source>Figures, dates and names</source>
            <translation>Zahlen, Daten und Namen</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Headline, byline and lede</source>
            <translation>Überschrift, Autorenzeile und Einstieg</translation>
        </message>
        <message>
            <source>How much comes from {base}</source>
            <translation>Wie viel aus {base} stammt</translation>
        </message>
        <message>
            <source>In the order given, because not all say when they were written: {labels}.</source>
            <translation>In der gegebenen Reihenfolge, weil nicht alle sagen, wann sie geschrieben wurden: {labels}.</translation>
        </message>
        <message>
            <source>In the order in which they were written: {labels}.</source>
            <translation>In der Reihenfolge, in der sie geschrieben wurden: {labels}.</translation>
        </message>
        <message>
            <source>In the sentence</source>
            <translation>Im Satz</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Lacking in</source>
            <translation>Fehlt in</translation>
        </message>
        <message>
            <source>Lacks</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <source>Lede</source>
            <translation>Einstieg</translation>
        </message>
        <message>
            <source>No figure, date or name was found in these versions.</source>
            <translation>In diesen Fassungen wurde keine Zahl, kein Datum und kein Name gefunden.</translation>
        </message>
        <message>
            <source>No two versions have enough in common to say that one copied the other.</source>
            <translation>Keine zwei Fassungen haben genug gemeinsam, um zu sagen, dass eine von der anderen abschrieb.</translation>
        </message>
        <message>
            <source>No version differs from the one before it.</source>
            <translation>Keine Fassung weicht von der vorigen ab.</translation>
        </message>
        <message>
            <source>No version lacks anything that another one carries.</source>
            <translation>Keiner Fassung fehlt etwas, das eine andere hat.</translation>
        </message>
        <message>
            <source>No version looks like another with its words swapped.</source>
            <translation>Keine Fassung sieht aus wie eine andere mit ausgetauschten Wörtern.</translation>
        </message>
        <message>
            <source>No version quotes anybody: no words stand in quotation marks.</source>
            <translation>Keine Fassung zitiert jemanden: Nichts steht in Anführungszeichen.</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Nichts gefunden.</translation>
        </message>
        <message>
            <source>Normal form: {normal}</source>
            <translation>Normalform: {normal}</translation>
        </message>
        <message>
            <source>Odd expressions in {version}: {signs}.</source>
            <translation>Seltsame Ausdrücke in {version}: {signs}.</translation>
        </message>
        <message>
            <source>Odd phrase</source>
            <translation>Seltsame Wendung</translation>
        </message>
        <message>
            <source>One further figure, date or name is the same in all versions.</source>
            <translation>Eine weitere Zahl, ein Datum oder ein Name steht in allen Fassungen gleich.</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Absatz</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Absätze</translation>
        </message>
        <message>
            <source>Paragraphs of every version in the order of {base}</source>
            <translation>Absätze jeder Fassung in der Reihenfolge von {base}</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>Zitate</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Ersetzt</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Beruht auf</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Same words</source>
            <translation>Wörtlich</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Wer spricht</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Vorspann</translation>
        </message>
        <message>
            <source>Swapped for</source>
            <translation>Ausgetauscht gegen</translation>
        </message>
        <message>
            <source>There is only one version: nothing can come from another.</source>
            <translation>Es gibt nur eine Fassung: Nichts kann aus einer anderen stammen.</translation>
        </message>
        <message>
            <source>These versions have no headline, no byline and no body.</source>
            <translation>Diese Fassungen haben keine Überschrift, keine Autorenzeile und keinen Fließtext.</translation>
        </message>
        <message>
            <source>This takes three versions or more: what one of two changed of the other stands in the list of changes.</source>
            <translation>Dafür braucht es drei oder mehr Fassungen: Was von zweien die eine an der anderen geändert hat, steht in der Liste der Änderungen.</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Wie oft</translation>
        </message>
        <message>
            <source>Touches</source>
            <translation>Betrifft</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Fassung</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Fassungen</translation>
        </message>
        <message>
            <source>What each version changed of the one before</source>
            <translation>Was jede Fassung an der vorigen geändert hat</translation>
        </message>
        <message>
            <source>What each version lacks</source>
            <translation>Was jeder Fassung fehlt</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Where it was</source>
            <translation>Wo es stand</translation>
        </message>
        <message>
            <source>Which versions are related, and which copied</source>
            <translation>Welche Fassungen zusammenhängen und welche abschrieben</translation>
        </message>
        <message>
            <source>Who copied whom</source>
            <translation>Wer von wem abschrieb</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Words swapped for synonyms</source>
            <translation>Durch Synonyme ersetzte Wörter</translation>
        </message>
        <message>
            <source>a different one here</source>
            <translation>hier anders</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>acre</source>
            <translation>Acre</translation>
        </message>
        <message>
            <source>altered</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>altered, and attributed to somebody else</source>
            <translation>verändert und jemand anderem zugeschrieben</translation>
        </message>
        <message>
            <source>altered, re-attributed</source>
            <translation>verändert, anders zugeschrieben</translation>
        </message>
        <message>
            <source>at the end</source>
            <translation>am Ende</translation>
        </message>
        <message>
            <source>at the start</source>
            <translation>am Anfang</translation>
        </message>
        <message>
            <source>attributed to somebody else</source>
            <translation>jemand anderem zugeschrieben</translation>
        </message>
        <message>
            <source>attribution</source>
            <translation>Zuschreibung</translation>
        </message>
        <message>
            <source>barrel</source>
            <translation>Barrel</translation>
        </message>
        <message>
            <source>base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>both have one identical passage of {number} words or more: “{words}”</source>
            <translation>eine Passage von {number} Wörtern und mehr steht in beiden Wort für Wort: „{words}“</translation>
        </message>
        <message>
            <source>both have one quotation in the same words</source>
            <translation>ein Zitat steht in beiden im selben Wortlaut</translation>
        </message>
        <message>
            <source>both have one quotation in the same words, and in no other version</source>
            <translation>ein Zitat steht in beiden im selben Wortlaut, und in keiner anderen Fassung</translation>
        </message>
        <message>
            <source>both have {count} identical passages of {number} words or more, the longest “{words}”</source>
            <translation>{count} Passagen von {number} Wörtern und mehr stehen in beiden Wort für Wort, die längste „{words}“</translation>
        </message>
        <message>
            <source>both have {count} quotations in the same words</source>
            <translation>{count} Zitate stehen in beiden im selben Wortlaut</translation>
        </message>
        <message>
            <source>both have {count} quotations in the same words, {number} of them in no other version</source>
            <translation>{count} Zitate stehen in beiden im selben Wortlaut, {number} davon in keiner anderen Fassung</translation>
        </message>
        <message>
            <source>both spell a name as no other version does: {pairs}</source>
            <translation>beide schreiben einen Namen auf eigene Weise: {pairs}</translation>
        </message>
        <message>
            <source>by importance</source>
            <translation>nach Wichtigkeit</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>von Ihnen</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <source>cent</source>
            <translation>Cent</translation>
        </message>
        <message>
            <source>certainty</source>
            <translation>Gewissheit</translation>
        </message>
        <message>
            <source>conflict</source>
            <translation>Widerspruch</translation>
        </message>
        <message>
            <source>crown</source>
            <translation>Krone</translation>
        </message>
        <message>
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>dateline</source>
            <translation>Ortsmarke</translation>
        </message>
        <message>
            <source>day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>day {day}</source>
            <translation>Tag {day}</translation>
        </message>
        <message>
            <source>dinar</source>
            <translation>Dinar</translation>
        </message>
        <message>
            <source>dirham</source>
            <translation>Dirham</translation>
        </message>
        <message>
            <source>dollar</source>
            <translation>Dollar</translation>
        </message>
        <message>
            <source>end</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>first wording</source>
            <translation>erster Wortlaut</translation>
        </message>
        <message>
            <source>foot</source>
            <translation>Fuß</translation>
        </message>
        <message>
            <source>fortnight</source>
            <translation>Doppelwoche</translation>
        </message>
        <message>
            <source>from the source to the copy</source>
            <translation>von der Quelle zur Abschrift</translation>
        </message>
        <message>
            <source>gallon</source>
            <translation>Gallone</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>in another form</source>
            <translation>in anderer Form</translation>
        </message>
        <message>
            <source>in the middle</source>
            <translation>in der Mitte</translation>
        </message>
        <message>
            <source>inch</source>
            <translation>Zoll</translation>
        </message>
        <message>
            <source>joined</source>
            <translation>zusammengefügt</translation>
        </message>
        <message>
            <source>joined with another</source>
            <translation>mit einem anderen zusammengefügt</translation>
        </message>
        <message>
            <source>km/h</source>
            <translation>km/h</translation>
        </message>
        <message>
            <source>km²</source>
            <translation>km²</translation>
        </message>
        <message>
            <source>knot</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>last {weekday}</source>
            <translation>letzter {weekday}</translation>
        </message>
        <message>
            <source>lede</source>
            <translation>Einstieg</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <source>lira</source>
            <translation>Lira</translation>
        </message>
        <message>
            <source>marks removed</source>
            <translation>ohne Zeichen</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>Mitte</translation>
        </message>
        <message>
            <source>mile</source>
            <translation>Meile</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>verschoben</translation>
        </message>
        <message>
            <source>mph</source>
            <translation>mph</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>next {weekday}</source>
            <translation>nächster {weekday}</translation>
        </message>
        <message>
            <source>nmi</source>
            <translation>sm</translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>kein Unterschied</translation>
        </message>
        <message>
            <source>no other version has it</source>
            <translation>keine andere Fassung hat sie</translation>
        </message>
        <message>
            <source>not derived</source>
            <translation>nicht abgeleitet</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>fehlt hier</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>ungenannt</translation>
        </message>
        <message>
            <source>nothing tells which came first: {version} or {other} may have copied the other, or both a third</source>
            <translation>nichts sagt, welche zuerst da war: {version} oder {other} kann von der anderen abgeschrieben haben, oder beide von einer dritten</translation>
        </message>
        <message>
            <source>of the two, {version} is the corrected or updated one by its own words: “{words}”</source>
            <translation>von den beiden ist {version} nach eigenen Worten die berichtigte oder aktualisierte: „{words}“</translation>
        </message>
        <message>
            <source>of the two, {version} reads as if its words had been swapped</source>
            <translation>von den beiden liest sich {version} so, als wären darin Wörter ausgetauscht worden</translation>
        </message>
        <message>
            <source>one of them in no other version</source>
            <translation>eine davon in keiner anderen Fassung</translation>
        </message>
        <message>
            <source>one of them in no other version: “{words}”</source>
            <translation>eine davon in keiner anderen Fassung: „{words}“</translation>
        </message>
        <message>
            <source>one of them is unchanged there</source>
            <translation>eines davon ist dort unverändert</translation>
        </message>
        <message>
            <source>one sentence</source>
            <translation>ein Satz</translation>
        </message>
        <message>
            <source>only here</source>
            <translation>nur hier</translation>
        </message>
        <message>
            <source>other form</source>
            <translation>andere Form</translation>
        </message>
        <message>
            <source>ounce</source>
            <translation>Unze</translation>
        </message>
        <message>
            <source>paraphrased</source>
            <translation>umschrieben</translation>
        </message>
        <message>
            <source>partially derived</source>
            <translation>teils abgeleitet</translation>
        </message>
        <message>
            <source>penny</source>
            <translation>Penny</translation>
        </message>
        <message>
            <source>peso</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>punctuation</source>
            <translation>Zeichensetzung</translation>
        </message>
        <message>
            <source>quintal</source>
            <translation>Doppelzentner</translation>
        </message>
        <message>
            <source>quotation</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>quotation marks removed</source>
            <translation>ohne Anführungszeichen</translation>
        </message>
        <message>
            <source>re-attributed</source>
            <translation>anders zugeschrieben</translation>
        </message>
        <message>
            <source>related; who copied whom is undetermined</source>
            <translation>hängen zusammen; wer von wem abschrieb, ist unbestimmt</translation>
        </message>
        <message>
            <source>rewritten</source>
            <translation>neu gefasst</translation>
        </message>
        <message>
            <source>riyal</source>
            <translation>Rial</translation>
        </message>
        <message>
            <source>rupee</source>
            <translation>Rupie</translation>
        </message>
        <message>
            <source>same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <source>some {number}s</source>
            <translation>einige {number}</translation>
        </message>
        <message>
            <source>spelling</source>
            <translation>Schreibweise</translation>
        </message>
        <message>
            <source>sq ft</source>
            <translation>Quadratfuß</translation>
        </message>
        <message>
            <source>sq mi</source>
            <translation>Quadratmeile</translation>
        </message>
        <message>
            <source>standfirst</source>
            <translation>Vorspann</translation>
        </message>
        <message>
            <source>start</source>
            <translation>Anfang</translation>
        </message>
        <message>
            <source>stone</source>
            <translation>Stone</translation>
        </message>
        <message>
            <source>tbsp</source>
            <translation>EL</translation>
        </message>
        <message>
            <source>tenth</source>
            <translation>Zehntel</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>toman</source>
            <translation>Toman</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>ton</source>
            <translation>Tonne</translation>
        </message>
        <message>
            <source>trimmed</source>
            <translation>gekürzt</translation>
        </message>
        <message>
            <source>tsp</source>
            <translation>TL</translation>
        </message>
        <message>
            <source>verbatim</source>
            <translation>wörtlich</translation>
        </message>
        <message>
            <source>week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <source>wholly derived</source>
            <translation>ganz abgeleitet</translation>
        </message>
        <message>
            <source>word for word</source>
            <translation>wörtlich</translation>
        </message>
        <message>
            <source>yard</source>
            <translation>Yard</translation>
        </message>
        <message>
            <source>year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>{before} → {version}</source>
            <translation>{before} → {version}</translation>
        </message>
        <message>
            <source>{clues}.</source>
            <translation>{clues}.</translation>
        </message>
        <message>
            <source>{copy} comes from {source}, or from what {source} was made of. They are {close} alike.</source>
            <translation>{copy} stammt aus {source} oder aus dem, woraus {source} gemacht ist. Sie sind zu {close} gleich.</translation>
        </message>
        <message>
            <source>{copy} from {source}</source>
            <translation>{copy} aus {source}</translation>
        </message>
        <message>
            <source>{count} further figures, dates and names are the same in all versions.</source>
            <translation>{count} weitere Zahlen, Daten und Namen stehen in allen Fassungen gleich.</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} weitere</translation>
        </message>
        <message>
            <source>{count} of them are unchanged there</source>
            <translation>{count} davon sind dort unverändert</translation>
        </message>
        <message>
            <source>{count} of them in no other version</source>
            <translation>{count} davon in keiner anderen Fassung</translation>
        </message>
        <message>
            <source>{count} of them in no other version, such as “{words}”</source>
            <translation>{count} davon in keiner anderen Fassung, etwa „{words}“</translation>
        </message>
        <message>
            <source>{count} of {others}: {who}</source>
            <translation>{count} von {others}: {who}</translation>
        </message>
        <message>
            <source>{count} {kind}</source>
            <translation>{count} {kind}</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <translation>{day}. {month}</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day}. {month} {year}</translation>
        </message>
        <message>
            <source>{derived} % derived, {verbatim} % word for word</source>
            <translation>{derived} % abgeleitet, {verbatim} % wörtlich</translation>
        </message>
        <message>
            <source>{label} is cut from the end: the last {count} paragraphs of {base} are gone.</source>
            <translation>{label} ist am Ende gekürzt: Die letzten {count} Absätze von {base} fehlen.</translation>
        </message>
        <message>
            <source>{month}</source>
            <translation>{month}</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>{number} of {count} words are in sentences that {version} has too</source>
            <translation>{number} von {count} Wörtern stehen in Sätzen, die auch {version} hat</translation>
        </message>
        <message>
            <source>{n} days from then</source>
            <translation>{n} Tage, von da an gezählt</translation>
        </message>
        <message>
            <source>{n} moved</source>
            <translation>{n} verschoben</translation>
        </message>
        <message>
            <source>{n} new</source>
            <translation>{n} neu</translation>
        </message>
        <message>
            <source>{n} rewritten</source>
            <translation>{n} neu gefasst</translation>
        </message>
        <message>
            <source>{n} word for word</source>
            <translation>{n} wörtlich</translation>
        </message>
        <message>
            <source>{n}. {copy} from {source}</source>
            <translation>{n}. {copy} aus {source}</translation>
        </message>
        <message>
            <source>{n}. {source} and {copy}, undetermined</source>
            <translation>{n}. {source} und {copy}, unbestimmt</translation>
        </message>
        <message>
            <source>{role} {n}</source>
            <translation>{role} {n}</translation>
        </message>
        <message>
            <source>{source} and {copy} are related ({close} alike), but who copied whom is undetermined.</source>
            <translation>{source} und {copy} hängen zusammen (zu {close} gleich), aber wer von wem abschrieb, ist unbestimmt.</translation>
        </message>
        <message>
            <source>{source} and {copy}, undetermined</source>
            <translation>{source} und {copy}, unbestimmt</translation>
        </message>
        <message>
            <source>{title}: {base} with {others}</source>
            <translation>{title}: {base} mit {others}</translation>
        </message>
        <message>
            <source>{version} and {original} are one text with words swapped one for one; nothing tells which of the two was swapped.</source>
            <translation>{version} und {original} sind ein Text mit Wort für Wort ausgetauschten Wörtern; nichts sagt, in welcher von beiden getauscht wurde.</translation>
        </message>
        <message>
            <source>{version} and {other} are one text with words swapped one for one: {pairs}</source>
            <translation>{version} und {other} sind ein Text mit Wort für Wort ausgetauschten Wörtern: {pairs}</translation>
        </message>
        <message>
            <source>{version} credits {other}’s source: “{words}”</source>
            <translation>{version} nennt die Quelle von {other}: „{words}“</translation>
        </message>
        <message>
            <source>{version} has all that {other} has, and {count} % of its words are not in {other}</source>
            <translation>{version} hat alles, was {other} hat, und {count} % seiner Wörter stehen nicht in {other}</translation>
        </message>
        <message>
            <source>{version} is dated {words}, {other} {more}</source>
            <translation>{version} ist vom {words}, {other} vom {more}</translation>
        </message>
        <message>
            <source>{version} keeps the sentences of {original} and swaps words one for one: {score} % of all differences are such substitutions, and {consistency} % of those that recur are the same each time.</source>
            <translation>{version} behält die Sätze von {original} und tauscht Wort für Wort aus: {score} % aller Abweichungen sind solche Ersetzungen, und von den wiederkehrenden sind {consistency} % gleich.</translation>
        </message>
        <message>
            <source>{version} keeps the sentences of {other} and swaps words one for one: {pairs}</source>
            <translation>{version} behält die Sätze von {other} und tauscht Wort für Wort aus: {pairs}</translation>
        </message>
        <message>
            <source>{version} reads in places as if a program had swapped its words. These are signs, not a verdict: {signs}.</source>
            <translation>{version} liest sich stellenweise, als hätte ein Programm Wörter ausgetauscht. Das sind Anzeichen und kein Urteil: {signs}.</translation>
        </message>
        <message>
            <source>{version} was last revised {words}, {other} of the same outlet {more}</source>
            <translation>{version} wurde zuletzt {words} überarbeitet, {other} aus demselben Haus {more}</translation>
        </message>
        <message numerus="yes">
            <source>{who} has %Ln odd phrases of the sort that swapping words by machine leaves behind. The version in which words were swapped is not here, so this is a sign, not a verdict.</source>
            <translation>
                <numerusform>{who} hat eine seltsame Wendung von der Art, die ein maschineller Austausch von Wörtern hinterlässt. Die Fassung, deren Wörter getauscht wurden, ist nicht hier; dies ist ein Anzeichen und kein Urteil.</numerusform>
                <numerusform>{who} hat %Ln seltsame Wendungen von der Art, die ein maschineller Austausch von Wörtern hinterlässt. Die Fassung, deren Wörter getauscht wurden, ist nicht hier; dies ist ein Anzeichen und kein Urteil.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{who} keeps the sentences of {source} and swaps words one for one: %Ln substitutions, {consistency} of them the same wherever they recur. A rewriter builds sentences anew.</source>
            <translation>
                <numerusform>{who} behält die Sätze von {source} und tauscht Wort für Wort aus: %Ln Ersetzung, {consistency} davon überall gleich, wo sie wiederkehrt. Wer umschreibt, baut Sätze neu.</numerusform>
                <numerusform>{who} behält die Sätze von {source} und tauscht Wort für Wort aus: %Ln Ersetzungen, {consistency} davon überall gleich, wo sie wiederkehren. Wer umschreibt, baut Sätze neu.</numerusform>
            </translation>
        </message>
        <message>
            <source>{who}: signs only</source>
            <translation>{who}: nur Anzeichen</translation>
        </message>
        <message>
            <source>{who}: spun copy of {source}</source>
            <translation>{who}: Synonymtausch aus {source}</translation>
        </message>
        <message>
            <source>{words}, as set by hand</source>
            <translation>{words}, von Hand bestimmt</translation>
        </message>
        <message>
            <source>“{words}” where others write “{instead}”</source>
            <translation>„{words}“, wo andere „{instead}“ schreiben</translation>
        </message>
        <message>
            <source>“{words}” → “{instead}”</source>
            <translation>„{words}“ → „{instead}“</translation>
        </message>
    </context>
    <context>
        <name>LedgersPanel</name>
        <message>
            <source>&amp;Make the ledgers</source>
            <translation>&amp;Register erstellen</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Übernahme</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Fakten</translation>
        </message>
        <message>
            <source>Figures, dates and names in every version</source>
            <translation>Zahlen, Daten und Namen in jeder Fassung</translation>
        </message>
        <message>
            <source>Headline, byline and lede of every version</source>
            <translation>Überschrift, Autorenzeile und Einstieg jeder Fassung</translation>
        </message>
        <message>
            <source>Ledgers</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Omissions</source>
            <translation>Auslassungen</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>Zitate</translation>
        </message>
        <message>
            <source>Quotations in every version</source>
            <translation>Zitate in jeder Fassung</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Spun copy</source>
            <translation>Synonymtausch</translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>Abfolge</translation>
        </message>
        <message>
            <source>The ledgers are being made…</source>
            <translation>Die Register werden erstellt…</translation>
        </message>
        <message>
            <source>The ledgers are made once a story is compared.</source>
            <translation>Die Register werden erstellt, sobald eine Geschichte verglichen ist.</translation>
        </message>
        <message>
            <source>The ledgers of this story were not made: the work was stopped.</source>
            <translation>Die Register dieser Geschichte wurden nicht erstellt: Die Arbeit wurde abgebrochen.</translation>
        </message>
        <message>
            <source>What each version changed of the one before</source>
            <translation>Was jede Fassung an der vorigen geändert hat</translation>
        </message>
        <message>
            <source>What each version lacks</source>
            <translation>Was jeder Fassung fehlt</translation>
        </message>
        <message>
            <source>Who copied whom</source>
            <translation>Wer von wem abschrieb</translation>
        </message>
    </context>
    <context>
        <name>LineagePage</name>
        <message>
            <source>Evidence for the pair selected</source>
            <translation>Belege für das ausgewählte Paar</translation>
        </message>
        <message>
            <source>No two versions have enough in common to say that one copied the other.</source>
            <translation>Keine zwei Fassungen haben genug gemeinsam, um zu sagen, dass eine von der anderen abschrieb.</translation>
        </message>
        <message>
            <source>Pairs of related versions</source>
            <translation>Paare von Fassungen, die zusammenhängen</translation>
        </message>
        <message>
            <source>Who copied whom</source>
            <translation>Wer von wem abschrieb</translation>
        </message>
        <message>
            <source>lineage</source>
            <translation>abstammung</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message>
            <source>Something differs in every row, so all of them are shown.</source>
            <translation>In jeder Zeile unterscheidet sich etwas, daher werden alle gezeigt.</translation>
        </message>
        <message>
            <source>Text size {percent} %</source>
            <translation>Textgröße {percent} %</translation>
        </message>
        <message>
            <source>The legend is shown once the window is higher.</source>
            <translation>Die Legende erscheint, sobald das Fenster höher ist.</translation>
        </message>
        <message>
            <source>There is nothing to compare with, so all rows are shown.</source>
            <translation>Es gibt nichts zum Vergleichen, deshalb werden alle Zeilen gezeigt.</translation>
        </message>
        <message>
            <source>{name}: off</source>
            <translation>{name}: aus</translation>
        </message>
        <message>
            <source>{name}: on</source>
            <translation>{name}: an</translation>
        </message>
    </context>
    <context>
        <name>LooseList</name>
        <message>
            <source>… and {n} more.</source>
            <translation>… und {n} weitere.</translation>
        </message>
    </context>
    <context>
        <name>LooseNotes</name>
        <message>
            <source>Forget the notes whose change is gone</source>
            <translation>Die Notizen vergessen, deren Änderung verschwunden ist</translation>
        </message>
        <message>
            <source>Forget these notes</source>
            <translation>Diese Notizen vergessen</translation>
        </message>
        <message>
            <source>Notes whose change is gone</source>
            <translation>Notizen ohne ihre Änderung</translation>
        </message>
        <message>
            <source>Notes whose change was not found again (kept, in case it comes back):</source>
            <translation>Notizen, deren Änderung nicht wiedergefunden wurde (behalten, falls sie wiederkommt):</translation>
        </message>
        <message>
            <source>Which notes have lost their change</source>
            <translation>Welche Notizen ihre Änderung verloren haben</translation>
        </message>
        <message>
            <source>{note} · {a} – {b}</source>
            <translation>{note} · {a} – {b}</translation>
        </message>
    </context>
    <context>
        <name>LoosePins</name>
        <message>
            <source>Forget the ties and cuts that no longer hold</source>
            <translation>Die Verbindungen und Trennungen vergessen, die nicht mehr gelten</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Not obeyed, because a paragraph was not found again (kept, in case it comes back):</source>
            <translation>Nicht befolgt, weil ein Absatz nicht wiedergefunden wurde (behalten, falls er wiederkommt):</translation>
        </message>
        <message>
            <source>Ties and cuts that no longer hold</source>
            <translation>Verbindungen und Trennungen, die nicht mehr gelten</translation>
        </message>
        <message>
            <source>Which ties and cuts no longer hold</source>
            <translation>Welche Verbindungen und Trennungen nicht mehr gelten</translation>
        </message>
        <message>
            <source>cut apart: {a} – {b}</source>
            <translation>getrennt: {a} – {b}</translation>
        </message>
        <message>
            <source>tied: {a} – {b}</source>
            <translation>verbunden: {a} – {b}</translation>
        </message>
    </context>
    <context>
        <name>NoteDialog</name>
        <message>
            <source>&amp;Codes</source>
            <translation>&amp;Codes</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Behalten</translation>
        </message>
        <message>
            <source>&amp;Memo</source>
            <translation>&amp;Memo</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Codes, with commas between them</source>
            <translation>Codes, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>Keep the note</source>
            <translation>Notiz behalten</translation>
        </message>
        <message>
            <source>Memo</source>
            <translation>Memo</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>What you typed is not kept yet. Ctrl+Enter keeps it, and Escape gives it up.</source>
            <translation>Das Geschriebene ist noch nicht übernommen. Strg+Eingabe übernimmt es, Escape verwirft es.</translation>
        </message>
        <message>
            <source>Why it was not kept</source>
            <translation>Warum sie nicht behalten wurde</translation>
        </message>
        <message>
            <source>Without codes and memo the change has no note. Ctrl+Enter keeps it.</source>
            <translation>Ohne Codes und Memo hat die Änderung keine Notiz. Strg+Eingabe behält sie.</translation>
        </message>
        <message>
            <source>Your remark on this change</source>
            <translation>Was zu dieser Änderung zu sagen ist</translation>
        </message>
    </context>
    <context>
        <name>NoteFilter</name>
        <message>
            <source>Only changes with a note, without one, or with one code</source>
            <translation>Nur Änderungen mit Notiz, ohne Notiz oder mit einem bestimmten Code</translation>
        </message>
        <message>
            <source>with a note {count}</source>
            <translation>mit Notiz {count}</translation>
        </message>
        <message>
            <source>with and without note</source>
            <translation>mit und ohne Notiz</translation>
        </message>
        <message>
            <source>without a note {count}</source>
            <translation>ohne Notiz {count}</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>A code needs a name.</source>
            <translation>Ein Code braucht einen Namen.</translation>
        </message>
        <message>
            <source>A document cannot be put beside itself.</source>
            <translation>Ein Dokument kann nicht neben sich selbst gestellt werden.</translation>
        </message>
        <message>
            <source>A key is one letter, or a digit from 1 to 9; “{key}” is neither.</source>
            <translation>Eine Taste ist ein Buchstabe oder eine Ziffer von 1 bis 9; „{key}“ ist keins von beiden.</translation>
        </message>
        <message>
            <source>Article {number} in {path} cannot be used: {reason}.</source>
            <translation>Meldung {number} in {path} kann nicht verwendet werden: {reason}.</translation>
        </message>
        <message>
            <source>At least two documents are needed to compare them.</source>
            <translation>Zum Vergleichen braucht es mindestens zwei Dokumente.</translation>
        </message>
        <message>
            <source>No copy could be written to {target} ({reason}).</source>
            <translation>Nach {target} konnte keine Kopie geschrieben werden ({reason}).</translation>
        </message>
        <message>
            <source>Nothing can be written to {folder} ({reason}): decisions made now will not be kept.</source>
            <translation>In {folder} kann nichts geschrieben werden ({reason}): Entscheidungen, die Sie jetzt hier treffen, werden nicht gespeichert.</translation>
        </message>
        <message>
            <source>Only a change between two different documents can be annotated.</source>
            <translation>Nur eine Änderung zwischen zwei verschiedenen Dokumenten kann eine Notiz bekommen.</translation>
        </message>
        <message>
            <source>Only paragraphs of two different documents can be tied together or cut apart.</source>
            <translation>Nur Absätze zweier verschiedener Dokumente lassen sich verbinden oder trennen.</translation>
        </message>
        <message>
            <source>Pin {number} in {path} is not of the form {{"kind": "tie" or "cut", "a": {{"sha256", "paragraph", "quote"}}, "b": {{…}}}}.</source>
            <translation>Eintrag {number} in {path} hat nicht die Form {{"kind": "tie" oder "cut", "a": {{"sha256", "paragraph", "quote"}}, "b": {{…}}}}.</translation>
        </message>
        <message>
            <source>The PDF could not be typeset: {reason}.</source>
            <translation>Das PDF konnte nicht gesetzt werden: {reason}.</translation>
        </message>
        <message>
            <source>The PDF took too long; show fewer rows or versions, or choose HTML.</source>
            <translation>Das PDF hat zu lange gedauert; zeigen Sie weniger Zeilen oder Fassungen, oder wählen Sie HTML.</translation>
        </message>
        <message>
            <source>The codebook already has a code “{new}”.</source>
            <translation>Das Codebuch hat schon einen Code „{new}“.</translation>
        </message>
        <message>
            <source>The decision could not be written to {path} ({error}), so it was not made.</source>
            <translation>Die Entscheidung konnte nicht nach {path} geschrieben werden ({error}) und gilt daher nicht.</translation>
        </message>
        <message>
            <source>The decision was not made, because another program replaced {path}; save a copy to keep all that was decided before.</source>
            <translation>Die Entscheidung gilt nicht, weil ein anderes Programm {path} ersetzt hat; eine Kopie speichert noch alles, was vorher entschieden wurde.</translation>
        </message>
        <message>
            <source>The decision was not made, because {path} was deleted; save a copy to keep all that was decided before.</source>
            <translation>Die Entscheidung gilt nicht, weil {path} entfernt wurde; eine Kopie speichert noch alles, was vorher entschieden wurde.</translation>
        </message>
        <message>
            <source>The program ended while a note was being typed. The note is kept as far as it was written: “{words}”. Undo takes it back.</source>
            <translation>Das Programm endete, während eine Notiz geschrieben wurde. Sie ist so weit erhalten, wie sie geschrieben war: „{words}“. „Rückgängig“ nimmt sie zurück.</translation>
        </message>
        <message>
            <source>The program ended while the codebook was being edited. What was typed is kept. Undo takes it back.</source>
            <translation>Das Programm endete, während das Codebuch bearbeitet wurde. Was geschrieben war, ist erhalten. „Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>The program failed with an error: {name}.</source>
            <translation>Das Programm hat einen Fehler gemacht: {name}.</translation>
        </message>
        <message>
            <source>The project file was damaged; it is kept as {aside} and a new one was begun.</source>
            <translation>Die Projektdatei war beschädigt; sie ist als {aside} aufgehoben, und eine neue wurde begonnen.</translation>
        </message>
        <message>
            <source>The report is too long for one PDF; show only the differences or fewer versions, or choose HTML.</source>
            <translation>Der Bericht ist für ein PDF zu lang; zeigen Sie nur die Unterschiede oder weniger Fassungen, oder wählen Sie HTML.</translation>
        </message>
        <message>
            <source>There is no document here.</source>
            <translation>Hier ist kein Dokument.</translation>
        </message>
        <message>
            <source>There is no format “{name}”; choose one of {names}.</source>
            <translation>Das Format „{name}“ gibt es nicht; wählen Sie eines von {names}.</translation>
        </message>
        <message>
            <source>There is no room in the temporary folder to tell languages apart: {reason}.</source>
            <translation>Im temporären Ordner ist kein Platz, um Sprachen zu unterscheiden: {reason}.</translation>
        </message>
        <message>
            <source>There is no screen here to open a window on; “copytaster compare” works without one.</source>
            <translation>Hier gibt es keinen Bildschirm für ein Fenster; „copytaster compare“ kommt ohne aus.</translation>
        </message>
        <message>
            <source>This document is no longer in the story; the versions are being compared anew.</source>
            <translation>Dieses Dokument gehört nicht mehr zur Geschichte; die Fassungen werden neu verglichen.</translation>
        </message>
        <message>
            <source>This document is no longer open, so nothing was noted.</source>
            <translation>Dieses Dokument ist nicht mehr geöffnet, daher wurde nichts notiert.</translation>
        </message>
        <message>
            <source>This folder was {folder} before: the decisions made there were taken over.</source>
            <translation>Dieser Ordner war zuvor {folder}: Die dort getroffenen Entscheidungen wurden übernommen.</translation>
        </message>
        <message>
            <source>This paragraph is no longer there; the versions are being compared anew.</source>
            <translation>Diesen Absatz gibt es nicht mehr; die Fassungen werden neu verglichen.</translation>
        </message>
        <message>
            <source>This story is no longer there.</source>
            <translation>Diese Geschichte gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>it has more pages or letters than are read</source>
            <translation>sie hat mehr Seiten oder Buchstaben, als gelesen werden</translation>
        </message>
        <message>
            <source>it holds binary data, not text</source>
            <translation>sie enthält keinen Text, sondern Binärdaten</translation>
        </message>
        <message>
            <source>it holds no page that can be read</source>
            <translation>sie enthält keine lesbare Seite</translation>
        </message>
        <message>
            <source>it holds no text</source>
            <translation>sie enthält keinen Text</translation>
        </message>
        <message>
            <source>it holds no words</source>
            <translation>sie enthält keine Wörter</translation>
        </message>
        <message>
            <source>it holds only white space</source>
            <translation>sie enthält nur Leerraum</translation>
        </message>
        <message>
            <source>it holds pictures of pages only, without their text</source>
            <translation>sie enthält nur Bilder von Seiten, ohne deren Text</translation>
        </message>
        <message>
            <source>it holds {count} articles, more than the {most} that are read from one file; divide it</source>
            <translation>sie enthält {count} Meldungen, mehr als die {most}, die aus einer Datei gelesen werden; teilen Sie sie auf</translation>
        </message>
        <message>
            <source>it holds {count} paragraphs, more than the {most} that are read</source>
            <translation>sie enthält {count} Absätze, mehr als die {most}, die gelesen werden</translation>
        </message>
        <message>
            <source>it is PostScript, which is not read</source>
            <translation>sie ist PostScript, das nicht gelesen wird</translation>
        </message>
        <message>
            <source>it is a database</source>
            <translation>sie ist eine Datenbank</translation>
        </message>
        <message>
            <source>it is a device, not a file</source>
            <translation>sie ist ein Gerät, keine Datei</translation>
        </message>
        <message>
            <source>it is a document of Pages; export it as .docx</source>
            <translation>sie ist ein Dokument von Pages; exportieren Sie es als .docx</translation>
        </message>
        <message>
            <source>it is a feed without the text of an article</source>
            <translation>sie ist ein Feed ohne den Text einer Meldung</translation>
        </message>
        <message>
            <source>it is a file of an old Office program; save it as .docx</source>
            <translation>sie stammt aus einem alten Office-Programm; speichern Sie sie als .docx</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>es ist ein Ordner</translation>
        </message>
        <message>
            <source>it is a folder, not a document</source>
            <translation>sie ist ein Ordner, kein Dokument</translation>
        </message>
        <message>
            <source>it is a kind of JSON that is not read</source>
            <translation>sie ist JSON von einer Art, die nicht gelesen wird</translation>
        </message>
        <message>
            <source>it is a kind of XML that is not read</source>
            <translation>sie ist XML von einer Art, die nicht gelesen wird</translation>
        </message>
        <message>
            <source>it is a link that leads back to itself</source>
            <translation>sie ist eine Verknüpfung, die zu sich selbst zurückführt</translation>
        </message>
        <message>
            <source>it is a mail as only Outlook packs it; have it sent as plain text</source>
            <translation>sie ist eine E-Mail, wie nur Outlook sie packt; lassen Sie sie sich als reinen Text schicken</translation>
        </message>
        <message>
            <source>it is a mail saved by Outlook (.msg); save it as plain text</source>
            <translation>sie ist eine von Outlook gespeicherte E-Mail (.msg); speichern Sie sie als reinen Text</translation>
        </message>
        <message>
            <source>it is a named pipe, not a file</source>
            <translation>sie ist eine benannte Pipe, keine Datei</translation>
        </message>
        <message>
            <source>it is a packed archive; unpack it first</source>
            <translation>sie ist ein gepacktes Archiv; entpacken Sie es zuerst</translation>
        </message>
        <message>
            <source>it is a page of frames, whose text is in other files</source>
            <translation>sie ist eine Seite aus Frames, deren Text in anderen Dateien steht</translation>
        </message>
        <message>
            <source>it is a picture</source>
            <translation>sie ist ein Bild</translation>
        </message>
        <message>
            <source>it is a presentation</source>
            <translation>sie ist eine Präsentation</translation>
        </message>
        <message>
            <source>it is a program</source>
            <translation>sie ist ein Programm</translation>
        </message>
        <message>
            <source>it is a report made by Copytaster, not a document</source>
            <translation>sie ist ein Bericht von Copytaster, kein Dokument</translation>
        </message>
        <message>
            <source>it is a socket, not a file</source>
            <translation>sie ist ein Socket, keine Datei</translation>
        </message>
        <message>
            <source>it is a sound or video recording</source>
            <translation>sie ist eine Ton- oder Videoaufnahme</translation>
        </message>
        <message>
            <source>it is a spreadsheet</source>
            <translation>sie ist eine Tabellenkalkulation</translation>
        </message>
        <message>
            <source>it is an OpenDocument file of another kind than text</source>
            <translation>sie ist eine OpenDocument-Datei, aber kein Text</translation>
        </message>
        <message>
            <source>it is an old Word document (.doc); save it as .docx</source>
            <translation>sie ist ein altes Word-Dokument (.doc); speichern Sie es als .docx</translation>
        </message>
        <message>
            <source>it is damaged (its JSON cannot be read)</source>
            <translation>sie ist beschädigt (ihr JSON ist nicht lesbar)</translation>
        </message>
        <message>
            <source>it is damaged (its XML cannot be read)</source>
            <translation>sie ist beschädigt (ihr XML ist nicht lesbar)</translation>
        </message>
        <message>
            <source>it is damaged (its pages cannot be read)</source>
            <translation>sie ist beschädigt (ihre Seiten sind nicht lesbar)</translation>
        </message>
        <message>
            <source>it is damaged (the beginning of its text is missing)</source>
            <translation>sie ist beschädigt (der Anfang ihres Textes fehlt)</translation>
        </message>
        <message>
            <source>it is damaged (the part that holds its text is missing)</source>
            <translation>sie ist beschädigt (der Teil mit dem Text fehlt)</translation>
        </message>
        <message>
            <source>it is damaged (the part that lists its pages is missing)</source>
            <translation>sie ist beschädigt (der Teil, der die Seiten aufzählt, fehlt)</translation>
        </message>
        <message>
            <source>it is damaged (the parts of the mail cannot be told)</source>
            <translation>sie ist beschädigt (die Teile der E-Mail sind nicht zu erkennen)</translation>
        </message>
        <message>
            <source>it is damaged or was cut off (its zip container cannot be read)</source>
            <translation>sie ist beschädigt oder abgeschnitten (ihr Zip-Behälter ist nicht lesbar)</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>sie ist leer</translation>
        </message>
        <message>
            <source>it is larger than {megabytes} MB</source>
            <translation>sie ist größer als {megabytes} MB</translation>
        </message>
        <message>
            <source>it is not a regular file</source>
            <translation>sie ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>it is not there (any more)</source>
            <translation>sie ist nicht (mehr) da</translation>
        </message>
        <message>
            <source>it is protected against being read by other programs</source>
            <translation>sie ist gegen das Lesen durch andere Programme geschützt</translation>
        </message>
        <message>
            <source>it is protected by a password</source>
            <translation>sie ist durch ein Kennwort geschützt</translation>
        </message>
        <message>
            <source>it is {message} without the text of a story in it</source>
            <translation>sie ist eine Nachricht ({message}) ohne den Text einer Geschichte</translation>
        </message>
        <message>
            <source>it takes too long to read</source>
            <translation>das Lesen dauert zu lange</translation>
        </message>
        <message>
            <source>it would be too large</source>
            <translation>sie würde zu groß</translation>
        </message>
        <message>
            <source>it would unpack to far more than a document holds</source>
            <translation>sie würde beim Entpacken weit größer, als ein Dokument sein kann</translation>
        </message>
        <message>
            <source>its XML declares entities, which no document needs</source>
            <translation>ihr XML vereinbart Entitäten, die kein Dokument braucht</translation>
        </message>
        <message>
            <source>its XML is nested deeper than any document needs</source>
            <translation>ihr XML ist tiefer verschachtelt, als ein Dokument es braucht</translation>
        </message>
        <message>
            <source>its folder is not a folder</source>
            <translation>ihr Ordner ist kein Ordner</translation>
        </message>
        <message>
            <source>its name is not allowed on this system</source>
            <translation>ihr Name ist auf diesem System keiner</translation>
        </message>
        <message>
            <source>its name is too long for this system</source>
            <translation>ihr Name ist für dieses System zu lang</translation>
        </message>
        <message>
            <source>memory</source>
            <translation>dem Arbeitsspeicher</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>kein Grund genannt</translation>
        </message>
        <message>
            <source>that disk can only be read</source>
            <translation>dieser Datenträger ist schreibgeschützt</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>der Datenträger ist voll</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>der Name ist zu lang</translation>
        </message>
        <message>
            <source>the system cannot read it ({reason})</source>
            <translation>das System kann sie nicht lesen ({reason})</translation>
        </message>
        <message>
            <source>the system does not start the program that reads it</source>
            <translation>das System startet das Programm nicht, das sie liest</translation>
        </message>
        <message>
            <source>there is no permission to read it</source>
            <translation>es fehlt die Berechtigung, sie zu lesen</translation>
        </message>
        <message>
            <source>there is no such folder</source>
            <translation>diesen Ordner gibt es nicht</translation>
        </message>
        <message>
            <source>you may not write there</source>
            <translation>Sie dürfen dort nicht schreiben</translation>
        </message>
        <message>
            <source>your space on the disk is used up</source>
            <translation>Ihr Platz auf dem Datenträger ist aufgebraucht</translation>
        </message>
        <message>
            <source>{count} files were renamed: the decisions about them were kept.</source>
            <translation>{count} Dateien wurden umbenannt: Was zu ihnen entschieden wurde, gilt weiter.</translation>
        </message>
        <message>
            <source>{name} is open in another window of the program: decisions made now will not be kept.</source>
            <translation>{name} ist in einem anderen Fenster des Programms geöffnet: Entscheidungen, die Sie jetzt hier treffen, werden nicht gespeichert.</translation>
        </message>
        <message>
            <source>{name} was replaced after the program had been killed. What was decided in the earlier file just before that does not belong to this one and is kept as {aside}.</source>
            <translation>{name} wurde ersetzt, nachdem das Programm abgebrochen worden war. Was in der früheren Datei kurz davor entschieden wurde, gehört nicht zu dieser und ist als {aside} aufgehoben.</translation>
        </message>
        <message>
            <source>{name} was written by a later version of the program and is left as it is: decisions made now will not be kept.</source>
            <translation>{name} wurde von einer neueren Version des Programms geschrieben und bleibt, wie es ist: Entscheidungen, die Sie jetzt hier treffen, werden nicht gespeichert.</translation>
        </message>
        <message>
            <source>{now} was {before} before: the decisions about it were kept.</source>
            <translation>{now} hieß vorher {before}: Was dazu entschieden wurde, gilt weiter.</translation>
        </message>
        <message>
            <source>{out} cannot be written: {reason}.</source>
            <translation>{out} kann nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <source>{out} is one of the files that were read, and is not written over; choose another name.</source>
            <translation>{out} gehört zu den gelesenen Dateien und wird nicht überschrieben; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be used: {reason}.</source>
            <translation>{path} kann nicht verwendet werden: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}): decisions made now will not be kept.</source>
            <translation>{path} kann nicht geschrieben werden ({reason}): Entscheidungen, die Sie jetzt hier treffen, werden nicht gespeichert.</translation>
        </message>
        <message>
            <source>{path} could not be written ({error}).</source>
            <translation>{path} konnte nicht geschrieben werden ({error}).</translation>
        </message>
        <message>
            <source>{path} does not say which documents it is about.</source>
            <translation>{path} sagt nicht, um welche Dokumente es geht.</translation>
        </message>
        <message>
            <source>{path} does not say which documents it is about. {why}</source>
            <translation>{path} sagt nicht, um welche Dokumente es geht. {why}</translation>
        </message>
        <message>
            <source>{path} is about {source}, which is no longer there.</source>
            <translation>In {path} geht es um {source}; das ist nicht mehr da.</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be put aside ({reason}): decisions made now will not be kept.</source>
            <translation>{path} ist beschädigt und kann nicht beiseitegelegt werden ({reason}): Entscheidungen, die Sie jetzt hier treffen, werden nicht gespeichert.</translation>
        </message>
        <message>
            <source>{path} is damaged: the decisions in it cannot be read.</source>
            <translation>{path} ist beschädigt: Die Entscheidungen darin sind nicht lesbar.</translation>
        </message>
        <message>
            <source>{path} is not a list of pins.</source>
            <translation>{path} ist keine Liste von Verbindungen und Trennungen.</translation>
        </message>
        <message>
            <source>{path} is not a project file.</source>
            <translation>{path} ist keine Projektdatei.</translation>
        </message>
        <message>
            <source>{path} is not there (any more).</source>
            <translation>{path} ist nicht (mehr) da.</translation>
        </message>
        <message>
            <source>{path} is not valid JSON: {error}.</source>
            <translation>{path} ist kein JSON: {error}.</translation>
        </message>
        <message>
            <source>{path} is the first coder's own project; name the second coder's.</source>
            <translation>{path} ist das Projekt der Erstcodierung selbst; das der Zweitcodierung ist eine andere Datei.</translation>
        </message>
        <message>
            <source>{path} was written by a later version of the program.</source>
            <translation>{path} wurde von einer neueren Version des Programms geschrieben.</translation>
        </message>
        <message>
            <source>{target} is open in another window of the program; a copy needs another name.</source>
            <translation>{target} ist in einem anderen Fenster des Programms geöffnet; eine Kopie braucht einen anderen Namen.</translation>
        </message>
        <message>
            <source>{target} is the project itself; a copy needs another name.</source>
            <translation>{target} ist das Projekt selbst; eine Kopie braucht einen anderen Namen.</translation>
        </message>
        <message>
            <source>{variable} is “{seconds}”, which is not a number of seconds since 1970.</source>
            <translation>{variable} ist „{seconds}“; das ist keine Zahl von Sekunden seit 1970.</translation>
        </message>
        <message>
            <source>“n” opens the note, so no code can have it as its key.</source>
            <translation>„n“ öffnet die Notiz und kann daher nicht Taste eines Codes sein.</translation>
        </message>
        <message>
            <source>“q” gives the code used last, so no code can have it as its key.</source>
            <translation>„q“ vergibt den zuletzt verwendeten Code und kann daher nicht Taste eines Codes sein.</translation>
        </message>
        <message>
            <source>“{key}” is already the key of “{other}”.</source>
            <translation>„{key}“ ist schon die Taste von „{other}“.</translation>
        </message>
    </context>
    <context>
        <name>Numerals</name>
        <message>
            <source>1,234.5</source>
            <translation>1.234,5</translation>
        </message>
        <message>
            <source>{date} {time}</source>
            <translation>{date}, {time} Uhr</translation>
        </message>
        <message>
            <source>{moment} UTC{zone}</source>
            <translation>{moment} (UTC{zone})</translation>
        </message>
        <message>
            <source>{year}-{month}</source>
            <translation>{month}/{year}</translation>
        </message>
        <message>
            <source>{year}-{month}-{day}</source>
            <translation>{day}.{month}.{year}</translation>
        </message>
    </context>
    <context>
        <name>Opened</name>
        <message>
            <source>Sample</source>
            <translation>Beispiel</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Open files</source>
            <translation>Dateien öffnen</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Open {name} again</source>
            <translation>{name} wieder öffnen</translation>
        </message>
    </context>
    <context>
        <name>Pairing</name>
        <message>
            <source>No pair of versions follows this one.</source>
            <translation>Nach diesem Paar von Fassungen kommt keines mehr.</translation>
        </message>
        <message>
            <source>No pair of versions is before this one.</source>
            <translation>Vor diesem Paar von Fassungen gibt es keines.</translation>
        </message>
        <message>
            <source>What {version} changed of {base}.</source>
            <translation>Was {version} an {base} geändert hat.</translation>
        </message>
    </context>
    <context>
        <name>PickDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <source>C&amp;ompare</source>
            <translation>&amp;Vergleichen</translation>
        </message>
        <message>
            <source>Check &amp;all</source>
            <translation>All&amp;e ankreuzen</translation>
        </message>
        <message>
            <source>Check &amp;none</source>
            <translation>&amp;Keines ankreuzen</translation>
        </message>
        <message>
            <source>Check the documents to compare; from top to bottom they become A, B, C and so on.</source>
            <translation>Kreuzen Sie die zu vergleichenden Dokumente an; von oben nach unten werden sie A, B, C und so fort.</translation>
        </message>
        <message>
            <source>Compare documents</source>
            <translation>Dokumente vergleichen</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Filter documents</source>
            <translation>Dokumente filtern</translation>
        </message>
        <message>
            <source>No document has these words.</source>
            <translation>Kein Dokument enthält diese Wörter.</translation>
        </message>
    </context>
    <context>
        <name>PictureFrame</name>
        <message>
            <source>Save the picture: {title}</source>
            <translation>Bild speichern: {title}</translation>
        </message>
        <message>
            <source>Save the picture…</source>
            <translation>Bild speichern…</translation>
        </message>
        <message>
            <source>Write the picture as SVG or PNG</source>
            <translation>Das Bild als SVG oder PNG schreiben</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>No program here opens a PDF. Export it, and print it elsewhere.</source>
            <translation>Kein Programm hier öffnet PDF. Exportieren Sie es und drucken Sie es anderswo.</translation>
        </message>
        <message>
            <source>There is no room for the pages to be printed. Export them as a PDF instead.</source>
            <translation>Für die Druckseiten ist kein Platz. Exportieren Sie sie stattdessen als PDF.</translation>
        </message>
        <message>
            <source>{name} goes to your PDF viewer: print it there. If none opens, export it instead.</source>
            <translation>{name} geht an Ihren PDF-Betrachter: Drucken Sie es dort. Öffnet sich keiner, exportieren Sie es stattdessen.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source> → </source>
            <translation> → </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>1 difference of {versions} versions, measured against {base}</source>
            <translation>1 Unterschied zwischen {versions} Fassungen, gemessen an {base}</translation>
        </message>
        <message>
            <source>1 further change is not listed.</source>
            <translation>1 weitere Änderung ist nicht aufgeführt.</translation>
        </message>
        <message>
            <source>1 note is not listed: the change that it was made on was not found again.</source>
            <translation>1 Notiz ist nicht aufgeführt: Die Änderung, zu der sie gehört, wurde nicht wiedergefunden.</translation>
        </message>
        <message>
            <source>1 row without a difference</source>
            <translation>1 Zeile ohne Unterschied</translation>
        </message>
        <message>
            <source>1 version: there is nothing to measure it against</source>
            <translation>1 Fassung: Es gibt nichts, woran sie zu messen wäre</translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 Wort</translation>
        </message>
        <message>
            <source>95 %</source>
            <translation>95 %</translation>
        </message>
        <message>
            <source>A moved paragraph is tracked in both places: words it lost at the old one, words it gained at the new one.</source>
            <translation>Ein verschobener Absatz ist an beiden Stellen nachverfolgt: an der alten mit den Wörtern, die er verloren hat, an der neuen mit denen, die hinzugekommen sind.</translation>
        </message>
        <message>
            <source>A unit is a difference from the base that is not set aside. A difference without a note has no code.</source>
            <translation>Eine Einheit ist ein Unterschied zur Basis, der nicht ausgeklammert ist. Ein Unterschied ohne Notiz hat keinen Code.</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>Agreement of two coders</source>
            <translation>Übereinstimmung zweier Codierungen</translation>
        </message>
        <message>
            <source>All codes together</source>
            <translation>Alle Codes zusammen</translation>
        </message>
        <message>
            <source>Alpha: Krippendorff 2011, nominal. For all codes together each set of codes is one value, and the distance of two is MASI: Passonneau 2006.</source>
            <translation>Alpha: Krippendorff 2011, nominal. Für alle Codes zusammen ist jede Menge von Codes ein Wert, und der Abstand zweier Werte ist MASI: Passonneau 2006.</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>Both coders gave every difference the same codes.</source>
            <translation>Beide Codierungen haben jedem Unterschied dieselben Codes gegeben.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Codebuch</translation>
        </message>
        <message>
            <source>Coded differently</source>
            <translation>Verschieden codiert</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Comparison: {title}</source>
            <translation>Vergleich: {title}</translation>
        </message>
        <message>
            <source>Counts against {base}</source>
            <translation>Auszählung gegenüber {base}</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Differences compared</source>
            <translation>Verglichene Unterschiede</translation>
        </message>
        <message>
            <source>Differences compared: those that both have noted</source>
            <translation>Verglichene Unterschiede: die von beiden notierten</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Documents that could not be used</source>
            <translation>Nicht verwendbare Dokumente</translation>
        </message>
        <message>
            <source>Each code</source>
            <translation>Die einzelnen Codes</translation>
        </message>
        <message>
            <source>Each part below is {base} turned into another version by tracked changes: accept them all and it reads as that version, reject them all and it reads as {base}.</source>
            <translation>In jedem Teil unten wird {base} durch nachverfolgte Änderungen zu einer anderen Fassung: Nehmen Sie alle an, steht dort diese Fassung; lehnen Sie alle ab, steht dort {base}.</translation>
        </message>
        <message>
            <source>End of {part}</source>
            <translation>Ende von {part}</translation>
        </message>
        <message>
            <source>First coder</source>
            <translation>Erstcodierung</translation>
        </message>
        <message>
            <source>For each code: at how many differences both coders gave it, only the first, only the second, or neither; the share of those at which both did the same.</source>
            <translation>Zu jedem Code: an wie vielen Unterschieden ihn beide Codierungen vergeben haben, nur die erste, nur die zweite oder keine; der Anteil derer, an denen beide dasselbe taten.</translation>
        </message>
        <message>
            <source>How this was calculated</source>
            <translation>Wie dies berechnet wurde</translation>
        </message>
        <message>
            <source>How to read this</source>
            <translation>Lesehilfe</translation>
        </message>
        <message>
            <source>In {base}</source>
            <translation>In {base}</translation>
        </message>
        <message>
            <source>Kappa: Cohen 1960. Its 95 % interval: for large samples, Fleiss, Cohen and Everitt 1969.</source>
            <translation>Kappa: Cohen 1960. Sein 95-%-Intervall: für große Stichproben, Fleiss, Cohen und Everitt 1969.</translation>
        </message>
        <message>
            <source>Krippendorff's alpha (MASI)</source>
            <translation>Krippendorffs Alpha (MASI)</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Zugeordnet</translation>
        </message>
        <message>
            <source>List of changes</source>
            <translation>Änderungsliste</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Verschoben</translation>
        </message>
        <message>
            <source>Neither coder has a code.</source>
            <translation>Keine der beiden Codierungen hat einen Code.</translation>
        </message>
        <message>
            <source>No differences were found.</source>
            <translation>Es wurden keine Unterschiede gefunden.</translation>
        </message>
        <message>
            <source>No font on this machine shows these scripts: {scripts}. They are replaced by “{sign}”.</source>
            <translation>Keine Schriftart auf diesem Rechner zeigt diese Schriften: {scripts}. Sie sind durch „{sign}“ ersetzt.</translation>
        </message>
        <message>
            <source>No row differs.</source>
            <translation>Keine Zeile unterscheidet sich.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>No. {number}, {version} at {place}, {kind}</source>
            <translation>Nr. {number}, {version} bei {place}, {kind}</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>Nicht gezählt</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note: {words}</source>
            <translation>Notiz: {words}</translation>
        </message>
        <message>
            <source>Noted on a different text: {documents}</source>
            <translation>An einem anderen Text notiert: {documents}</translation>
        </message>
        <message>
            <source>Notes of the first coder on differences that are not compared</source>
            <translation>Notizen der Erstcodierung an Unterschieden, die nicht verglichen werden</translation>
        </message>
        <message>
            <source>Notes of the first coder on documents that are not here or no longer in one story</source>
            <translation>Notizen der Erstcodierung zu Dokumenten, die nicht hier sind oder nicht mehr zu einer Geschichte gehören</translation>
        </message>
        <message>
            <source>Notes of the first coder whose change was not found again</source>
            <translation>Notizen der Erstcodierung, deren Änderung nicht wiedergefunden wurde</translation>
        </message>
        <message>
            <source>Notes of the second coder on differences that are not compared</source>
            <translation>Notizen der Zweitcodierung an Unterschieden, die nicht verglichen werden</translation>
        </message>
        <message>
            <source>Notes of the second coder on documents that are not here or no longer in one story</source>
            <translation>Notizen der Zweitcodierung zu Dokumenten, die nicht hier sind oder nicht mehr zu einer Geschichte gehören</translation>
        </message>
        <message>
            <source>Notes of the second coder whose change was not found again</source>
            <translation>Notizen der Zweitcodierung, deren Änderung nicht wiedergefunden wurde</translation>
        </message>
        <message>
            <source>Paragraphs in grey are set aside: neither compared nor counted, but tracked all the same.</source>
            <translation>Graue Absätze sind ausgeklammert: weder verglichen noch gezählt, aber trotzdem nachverfolgt.</translation>
        </message>
        <message>
            <source>Paragraphs tied or cut by hand</source>
            <translation>Von Hand verbundene oder getrennte Absätze</translation>
        </message>
        <message>
            <source>Part {number} of {count}: {names}</source>
            <translation>Teil {number} von {count}: {names}</translation>
        </message>
        <message>
            <source>Prepared {date}</source>
            <translation>Erstellt am {date}</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Reworded</source>
            <translation>Umformuliert</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Second coder</source>
            <translation>Zweitcodierung</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Ausgeklammert</translation>
        </message>
        <message>
            <source>Settings used</source>
            <translation>Verwendete Einstellungen</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Gezeigt</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Story {number}: {title}</source>
            <translation>Geschichte {number}: {title}</translation>
        </message>
        <message>
            <source>The same codes</source>
            <translation>Dieselben Codes</translation>
        </message>
        <message>
            <source>The second coder's project differs in: {things}</source>
            <translation>Das Projekt der Zweitcodierung entscheidet anders über: {things}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Tracked as well, though not counted: {names}.</source>
            <translation>Ebenfalls nachverfolgt, aber nicht gezählt: {names}.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Fassung</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Fassungen</translation>
        </message>
        <message>
            <source>What was compared</source>
            <translation>Was verglichen wurde</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Who noted something</source>
            <translation>Wer etwas notiert hat</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>a whole paragraph of {base} that another version left out</source>
            <translation>ein ganzer Absatz von {base}, den eine andere Fassung weggelassen hat</translation>
        </message>
        <message>
            <source>a whole paragraph without a counterpart in {base}</source>
            <translation>ein ganzer Absatz ohne Gegenstück in {base}</translation>
        </message>
        <message>
            <source>added</source>
            <translation>hinzugefügt</translation>
        </message>
        <message>
            <source>added: these words are not in {base}</source>
            <translation>hinzugefügt: Diese Wörter stehen nicht in {base}</translation>
        </message>
        <message>
            <source>all differences have the same codes</source>
            <translation>alle Unterschiede haben dieselben Codes</translation>
        </message>
        <message>
            <source>all rows</source>
            <translation>alle Zeilen</translation>
        </message>
        <message>
            <source>alpha</source>
            <translation>Alpha</translation>
        </message>
        <message>
            <source>base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>both</source>
            <translation>beide</translation>
        </message>
        <message>
            <source>both coders gave it everywhere</source>
            <translation>beide Codierungen haben ihn überall vergeben</translation>
        </message>
        <message>
            <source>by both</source>
            <translation>von beiden</translation>
        </message>
        <message>
            <source>by neither</source>
            <translation>von keiner</translation>
        </message>
        <message>
            <source>by the first alone</source>
            <translation>nur von der ersten</translation>
        </message>
        <message>
            <source>by the second alone</source>
            <translation>nur von der zweiten</translation>
        </message>
        <message>
            <source>classes of change that are set aside</source>
            <translation>ausgeklammerte Klassen von Änderungen</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>bearbeitet</translation>
        </message>
        <message>
            <source>edited, but in nothing that is counted</source>
            <translation>bearbeitet, aber in nichts, das gezählt wird</translation>
        </message>
        <message>
            <source>first</source>
            <translation>erste</translation>
        </message>
        <message>
            <source>furniture</source>
            <translation>Beiwerk</translation>
        </message>
        <message>
            <source>in another version: words of {base} are missing here</source>
            <translation>in einer anderen Fassung: Hier fehlen Wörter aus {base}</translation>
        </message>
        <message>
            <source>in the other version</source>
            <translation>in der anderen Fassung</translation>
        </message>
        <message>
            <source>in {base}: left out by another version; the small letters say which</source>
            <translation>in {base}: von einer anderen Fassung weggelassen; die kleinen Buchstaben sagen, von welcher</translation>
        </message>
        <message>
            <source>in {base}: left out by {other}</source>
            <translation>in {base}: von {other} weggelassen</translation>
        </message>
        <message>
            <source>is elsewhere in its own version; its number says where</source>
            <translation>steht in der eigenen Fassung anderswo; die Nummer sagt, wo</translation>
        </message>
        <message>
            <source>joined</source>
            <translation>zusammengefügt</translation>
        </message>
        <message>
            <source>kappa</source>
            <translation>Kappa</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <source>left out by {labels}</source>
            <translation>weggelassen von {labels}</translation>
        </message>
        <message>
            <source>left out by {labels} ({count} of {total})</source>
            <translation>weggelassen von {labels} ({count} von {total})</translation>
        </message>
        <message>
            <source>left out: {words}</source>
            <translation>weggelassen: {words}</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>verschoben</translation>
        </message>
        <message>
            <source>neither</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>neither coder gave it</source>
            <translation>keine Codierung hat ihn vergeben</translation>
        </message>
        <message>
            <source>not counted: {reason}</source>
            <translation>nicht gezählt: {reason}</translation>
        </message>
        <message>
            <source>not in the codebook of the first coder</source>
            <translation>nicht im Codebuch der Erstcodierung</translation>
        </message>
        <message>
            <source>not in the codebook of the second coder</source>
            <translation>nicht im Codebuch der Zweitcodierung</translation>
        </message>
        <message>
            <source>nothing: every difference is counted</source>
            <translation>nichts: Jeder Unterschied wird gezählt</translation>
        </message>
        <message>
            <source>only rows that differ</source>
            <translation>nur Zeilen mit Unterschieden</translation>
        </message>
        <message>
            <source>p. {page}</source>
            <translation>S. {page}</translation>
        </message>
        <message>
            <source>paragraphs set aside, and roles</source>
            <translation>ausgeklammerte Absätze und Rollen</translation>
        </message>
        <message>
            <source>paragraphs tied or cut by hand</source>
            <translation>von Hand verbundene oder getrennte Absätze</translation>
        </message>
        <message>
            <source>punctuation</source>
            <translation>Zeichensetzung</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>umformuliert</translation>
        </message>
        <message>
            <source>reworded by {labels}</source>
            <translation>umformuliert von {labels}</translation>
        </message>
        <message>
            <source>reworded: {base} says it in other words; in {base}: another version does</source>
            <translation>umformuliert: {base} sagt es anders; in {base}: Eine andere Fassung sagt es anders</translation>
        </message>
        <message>
            <source>same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <source>second</source>
            <translation>zweite</translation>
        </message>
        <message>
            <source>see {place}</source>
            <translation>siehe {place}</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>ausgeklammert</translation>
        </message>
        <message>
            <source>set aside: shown, but neither compared nor counted</source>
            <translation>ausgeklammert: gezeigt, aber weder verglichen noch gezählt</translation>
        </message>
        <message>
            <source>spelling</source>
            <translation>Schreibweise</translation>
        </message>
        <message>
            <source>split</source>
            <translation>geteilt</translation>
        </message>
        <message>
            <source>the base</source>
            <translation>die Basis</translation>
        </message>
        <message>
            <source>there is no difference to compare</source>
            <translation>es gibt keinen Unterschied zu vergleichen</translation>
        </message>
        <message>
            <source>undefined</source>
            <translation>nicht definiert</translation>
        </message>
        <message>
            <source>undefined: {reason}</source>
            <translation>nicht definiert: {reason}</translation>
        </message>
        <message>
            <source>untitled</source>
            <translation>ohne Titel</translation>
        </message>
        <message>
            <source>versions {labels}</source>
            <translation>Fassungen {labels}</translation>
        </message>
        <message>
            <source>what matters most first</source>
            <translation>das Wichtigste zuerst</translation>
        </message>
        <message>
            <source>words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>{base} with {others}</source>
            <translation>{base} mit {others}</translation>
        </message>
        <message>
            <source>{base} → {version}</source>
            <translation>{base} → {version}</translation>
        </message>
        <message>
            <source>{codes} – {memo}</source>
            <translation>{codes} – {memo}</translation>
        </message>
        <message>
            <source>{count} differences of {versions} versions, measured against {base}</source>
            <translation>{count} Unterschiede zwischen {versions} Fassungen, gemessen an {base}</translation>
        </message>
        <message>
            <source>{count} further changes are not listed.</source>
            <translation>{count} weitere Änderungen sind nicht aufgeführt.</translation>
        </message>
        <message>
            <source>{count} notes are not listed: the changes that they were made on were not found again.</source>
            <translation>{count} Notizen sind nicht aufgeführt: Die Änderungen, zu denen sie gehören, wurden nicht wiedergefunden.</translation>
        </message>
        <message>
            <source>{count} of {total} ({share})</source>
            <translation>{count} von {total} ({share})</translation>
        </message>
        <message>
            <source>{count} rows without a difference</source>
            <translation>{count} Zeilen ohne Unterschied</translation>
        </message>
        <message>
            <source>{count} versions, measured against {base}</source>
            <translation>{count} Fassungen, gemessen an {base}</translation>
        </message>
        <message>
            <source>{count} words</source>
            <translation>{count} Wörter</translation>
        </message>
        <message>
            <source>{file}, article {number}</source>
            <translation>{file}, Meldung {number}</translation>
        </message>
        <message>
            <source>{label} follows a different order throughout; its single moves are not counted.</source>
            <translation>{label} ist durchgehend anders geordnet; einzelne Verschiebungen werden nicht gezählt.</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <source>{page} / {pages}</source>
            <translation>{page} / {pages}</translation>
        </message>
        <message>
            <source>{place} stands beside {partner}</source>
            <translation>{place} steht neben {partner}</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
    </context>
    <context>
        <name>ReviewPanel</name>
        <message numerus="yes">
            <source>%Ln links are less than certain; the least certain stand first.</source>
            <translation>
                <numerusform>%Ln Zuordnung ist nicht sicher.</numerusform>
                <numerusform>%Ln Zuordnungen sind nicht sicher; die unsichersten stehen zuerst.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>Certain</source>
            <translation>Sicher</translation>
        </message>
        <message>
            <source>Decide the link selected below, and go on to the next</source>
            <translation>Über die unten ausgewählte Zuordnung entscheiden und zur nächsten gehen</translation>
        </message>
        <message>
            <source>Doubtful links</source>
            <translation>Unsichere Zuordnungen</translation>
        </message>
        <message>
            <source>Doubtful links, the least certain first</source>
            <translation>Unsichere Zuordnungen, die unsichersten zuerst</translation>
        </message>
        <message>
            <source>How many links are doubtful</source>
            <translation>Wie viele Zuordnungen unsicher sind</translation>
        </message>
        <message>
            <source>In common</source>
            <translation>Gemeinsam</translation>
        </message>
        <message>
            <source>No link is doubtful.</source>
            <translation>Keine Zuordnung ist unsicher.</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Absätze</translation>
        </message>
        <message>
            <source>They &amp;belong together</source>
            <translation>Gehören zusa&amp;mmen</translation>
        </message>
        <message>
            <source>They &amp;do not</source>
            <translation>Gehören &amp;nicht zusammen</translation>
        </message>
        <message>
            <source>Words of the one</source>
            <translation>Wörter der einen</translation>
        </message>
        <message>
            <source>Words of the other</source>
            <translation>Wörter der anderen</translation>
        </message>
        <message>
            <source>only their place</source>
            <translation>nur ihr Platz</translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} und {other}</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>body</source>
            <translation>Fließtext</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <source>caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>dateline</source>
            <translation>Ortsmarke</translation>
        </message>
        <message>
            <source>furniture</source>
            <translation>Beiwerk</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>list item</source>
            <translation>Listenpunkt</translation>
        </message>
        <message>
            <source>quotation</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>standfirst</source>
            <translation>Vorspann</translation>
        </message>
    </context>
    <context>
        <name>Scripts</name>
        <message>
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Armenisch</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengalisch</translation>
        </message>
        <message>
            <source>CJK</source>
            <translation>CJK</translation>
        </message>
        <message>
            <source>Coptic</source>
            <translation>Koptisch</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Kyrillisch</translation>
        </message>
        <message>
            <source>Devanagari</source>
            <translation>Devanagari</translation>
        </message>
        <message>
            <source>Ethiopic</source>
            <translation>Äthiopisch</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Georgisch</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>Gujarati</translation>
        </message>
        <message>
            <source>Gurmukhi</source>
            <translation>Gurmukhi</translation>
        </message>
        <message>
            <source>Hangul</source>
            <translation>Hangul</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <source>Hiragana</source>
            <translation>Hiragana</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>Kannada</translation>
        </message>
        <message>
            <source>Katakana</source>
            <translation>Katakana</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>Khmer</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>Laotisch</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Lateinisch</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>Malayalam</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>Mongolisch</translation>
        </message>
        <message>
            <source>Myanmar</source>
            <translation>Birmanisch</translation>
        </message>
        <message>
            <source>Oriya</source>
            <translation>Oriya</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>Singhalesisch</translation>
        </message>
        <message>
            <source>Syriac</source>
            <translation>Syrisch</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>Tamilisch</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>Telugu</translation>
        </message>
        <message>
            <source>Thaana</source>
            <translation>Thaana</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thai</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>Tibetisch</translation>
        </message>
        <message>
            <source>symbols</source>
            <translation>Symbole</translation>
        </message>
    </context>
    <context>
        <name>SessionBridge</name>
        <message>
            <source>Comparing the versions…</source>
            <translation>Fassungen werden verglichen…</translation>
        </message>
        <message>
            <source>Reading the documents…</source>
            <translation>Dokumente werden gelesen…</translation>
        </message>
        <message>
            <source>Reading what changed…</source>
            <translation>Änderungen werden gelesen…</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Deutsch</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Go on to the next difference after coding</source>
            <translation>Nach dem Codieren zum nächsten Unterschied</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Leave out the rows in which nothing differs.</source>
            <translation>Zeilen weglassen, in denen sich nichts unterscheidet.</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>List an altered quotation or figure before other words, and house style last.</source>
            <translation>Ein geändertes Zitat oder eine geänderte Zahl vor anderen Wörtern auflisten, und Hausstil zuletzt.</translation>
        </message>
        <message>
            <source>Most important changes first</source>
            <translation>Wichtigste Änderungen zuerst</translation>
        </message>
        <message>
            <source>Moved paragraphs in their own order</source>
            <translation>Verschobene Absätze am eigenen Platz</translation>
        </message>
        <message>
            <source>Once a key has given a difference its code, go to the next one; switch this off to give several codes.</source>
            <translation>Wenn eine Taste dem Unterschied einen Code gegeben hat, zum nächsten gehen; sonst bleiben, um einen zweiten zu vergeben.</translation>
        </message>
        <message>
            <source>Only differences</source>
            <translation>Nur Unterschiede</translation>
        </message>
        <message>
            <source>Open the last folder at the start</source>
            <translation>Zu Beginn den letzten Ordner öffnen</translation>
        </message>
        <message>
            <source>Overview map</source>
            <translation>Übersichtsleiste</translation>
        </message>
        <message>
            <source>Show a moved paragraph where its own version has it, instead of beside its partner.</source>
            <translation>Einen verschobenen Absatz dort zeigen, wo seine eigene Fassung ihn hat, statt neben seinem Gegenstück.</translation>
        </message>
        <message>
            <source>Show below the versions what the colours and lines mean.</source>
            <translation>Unter den Fassungen zeigen, was Farben und Linien bedeuten.</translation>
        </message>
        <message>
            <source>Show the map of all changes at the edge.</source>
            <translation>Am Rand die Karte aller Änderungen zeigen.</translation>
        </message>
        <message>
            <source>Start with the folder that was open last.</source>
            <translation>Mit dem Ordner beginnen, der zuletzt offen war.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>The colours of the window.</source>
            <translation>Welche Farben das Fenster hat.</translation>
        </message>
        <message>
            <source>The language of the window, from the next start on.</source>
            <translation>Welche Sprache das Fenster spricht, ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>The size of the versions’ text, in percent.</source>
            <translation>Wie groß der Text der Fassungen ist, in Prozent.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message numerus="yes">
            <source>%Ln lines</source>
            <translation>
                <numerusform>%Ln Zeile</numerusform>
                <numerusform>%Ln Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>1 … 9, and letters of your own</source>
            <translation>1 … 9 und eigene Buchstaben</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Aktionen und ihre Tasten</translation>
        </message>
        <message>
            <source>Among only differences</source>
            <translation>Bei „Nur Unterschiede“</translation>
        </message>
        <message>
            <source>Code “{name}”</source>
            <translation>Code „{name}“</translation>
        </message>
        <message>
            <source>Codes and a memo on the difference you are at</source>
            <translation>Codes und ein Memo zum aktuellen Unterschied</translation>
        </message>
        <message>
            <source>Coding, in the versions and in the list of changes</source>
            <translation>Codieren, in den Fassungen und in der Änderungsliste</translation>
        </message>
        <message>
            <source>Ctrl and click</source>
            <translation>Strg und Klick</translation>
        </message>
        <message>
            <source>Ctrl and wheel</source>
            <translation>Strg und Mausrad</translation>
        </message>
        <message>
            <source>Double click</source>
            <translation>Doppelklick</translation>
        </message>
        <message>
            <source>Filter actions</source>
            <translation>Aktionen filtern</translation>
        </message>
        <message>
            <source>Give or take a code</source>
            <translation>Einen Code vergeben oder nehmen</translation>
        </message>
        <message>
            <source>Give the code used last</source>
            <translation>Den zuletzt verwendeten Code vergeben</translation>
        </message>
        <message>
            <source>In one version</source>
            <translation>In einer Fassung</translation>
        </message>
        <message>
            <source>In the text of the versions</source>
            <translation>Im Text der Fassungen</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Make the text larger or smaller</source>
            <translation>Den Text größer oder kleiner machen</translation>
        </message>
        <message>
            <source>Mark a paragraph</source>
            <translation>Einen Absatz vormerken</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>On the difference you are at</source>
            <translation>Am aktuellen Unterschied</translation>
        </message>
        <message>
            <source>On the difference you are at; the codebook has the keys</source>
            <translation>Am aktuellen Unterschied; das Codebuch nennt die Tasten</translation>
        </message>
        <message>
            <source>Return, or click</source>
            <translation>Eingabe oder Klick</translation>
        </message>
        <message>
            <source>Select a word</source>
            <translation>Ein Wort markieren</translation>
        </message>
        <message>
            <source>Select text</source>
            <translation>Text markieren</translation>
        </message>
        <message>
            <source>Shift and arrows, or drag</source>
            <translation>Umschalt und Pfeile, oder ziehen</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>To tie it to another one, or cut it</source>
            <translation>Um ihn mit einem anderen zu verbinden oder davon zu trennen</translation>
        </message>
        <message>
            <source>Unfold rows that are alike</source>
            <translation>Gleiche Zeilen aufklappen</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Wirkung</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message numerus="yes">
            <source>%Ln decisions hang at paragraphs that were not found again. They are kept, and hold again when the paragraphs come back.</source>
            <translation>
                <numerusform>Eine Entscheidung hängt an einem Absatz, der nicht wiedergefunden wurde. Sie bleibt gespeichert und gilt wieder, wenn der Absatz wiederkommt.</numerusform>
                <numerusform>%Ln Entscheidungen hängen an Absätzen, die nicht wiedergefunden wurden. Sie bleiben gespeichert und gelten wieder, wenn die Absätze wiederkommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln ties and cuts no longer hold: see the panel of doubtful links.</source>
            <translation>
                <numerusform>Eine Verbindung oder Trennung gilt nicht mehr: siehe Bereich „Unsichere Zuordnungen“.</numerusform>
                <numerusform>%Ln Verbindungen und Trennungen gelten nicht mehr: siehe Bereich „Unsichere Zuordnungen“.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>Choose a story in the list at the left to compare it.</source>
            <translation>Wählen Sie links in der Liste eine Geschichte, um sie zu vergleichen.</translation>
        </message>
        <message>
            <source>Choose another story in the list at the left, or open something else.</source>
            <translation>Wählen Sie links in der Liste eine andere Geschichte, oder öffnen Sie etwas anderes.</translation>
        </message>
        <message>
            <source>Copytaster reads text, Markdown, web pages, PDF, Word, OpenDocument, RTF and EPUB documents, e-mails, feeds, exports of press databases and what agencies send.</source>
            <translation>Copytaster liest Text, Markdown, Webseiten, PDF-, Word-, OpenDocument-, RTF- und EPUB-Dokumente, E-Mails, Feeds, Exporte von Pressedatenbanken und was Agenturen senden.</translation>
        </message>
        <message>
            <source>Documents: {parts}.</source>
            <translation>Dokumente: {parts}.</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>It may have been moved or renamed, or its disk is not connected. Put it right and try again, or open something else.</source>
            <translation>Vielleicht wurde es verschoben oder umbenannt, oder der Datenträger ist nicht angeschlossen. Bringen Sie das in Ordnung und versuchen Sie es noch einmal, oder öffnen Sie etwas anderes.</translation>
        </message>
        <message>
            <source>No document here can be read.</source>
            <translation>Kein Dokument hier ist lesbar.</translation>
        </message>
        <message>
            <source>Nothing changed.</source>
            <translation>Nichts hat sich geändert.</translation>
        </message>
        <message>
            <source>The folder holds no file that Copytaster knows: text, Markdown, web pages, PDF, Word, OpenDocument, RTF and EPUB documents, e-mails, feeds, exports of press databases and what agencies send. Open the folder of the articles.</source>
            <translation>Der Ordner enthält keine Datei, die Copytaster kennt: Text, Markdown, Webseiten, PDF-, Word-, OpenDocument-, RTF- und EPUB-Dokumente, E-Mails, Feeds, Exporte von Pressedatenbanken und was Agenturen senden. Öffnen Sie den Ordner mit den Meldungen.</translation>
        </message>
        <message>
            <source>The list at the left says of each file why it cannot be used.</source>
            <translation>Die Liste links sagt zu jeder Datei, warum sie nicht verwendet werden kann.</translation>
        </message>
        <message>
            <source>The story was not compared.</source>
            <translation>Die Geschichte wurde nicht verglichen.</translation>
        </message>
        <message>
            <source>There are no documents here.</source>
            <translation>Hier sind keine Dokumente.</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>decisions are not kept</source>
            <translation>Entscheidungen werden nicht gespeichert</translation>
        </message>
        <message>
            <source>{names} could not be opened.</source>
            <translation>{names} konnte nicht geöffnet werden.</translation>
        </message>
        <message>
            <source>{names} is not there (any more).</source>
            <translation>{names} ist nicht (mehr) da.</translation>
        </message>
        <message>
            <source>{name} cannot be used.</source>
            <translation>{name} kann nicht verwendet werden.</translation>
        </message>
        <message>
            <source>{n} changed</source>
            <translation>{n} geändert</translation>
        </message>
        <message>
            <source>{n} gone</source>
            <translation>{n} verschwunden</translation>
        </message>
        <message>
            <source>{n} new</source>
            <translation>{n} neu</translation>
        </message>
        <message>
            <source>{n} renamed</source>
            <translation>{n} umbenannt</translation>
        </message>
        <message>
            <source>{sentence} Choose something else, or put it right and try again.</source>
            <translation>{sentence} Wählen Sie etwas anderes, oder beheben Sie es und versuchen Sie es erneut.</translation>
        </message>
    </context>
    <context>
        <name>SpunPage</name>
        <message>
            <source>How sure this is</source>
            <translation>Wie sicher das ist</translation>
        </message>
        <message>
            <source>No version looks like another one with its words swapped one for one by machine.</source>
            <translation>Keine Fassung sieht aus wie eine andere, in der maschinell Wort für Wort ausgetauscht wurde.</translation>
        </message>
        <message>
            <source>Versions that are spun or show signs of it</source>
            <translation>Fassungen mit Synonymtausch oder Anzeichen davon</translation>
        </message>
        <message>
            <source>Words swapped, or odd phrases</source>
            <translation>Ausgetauschte Wörter oder seltsame Wendungen</translation>
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <source>&amp;Open folder…</source>
            <translation>O&amp;rdner öffnen…</translation>
        </message>
        <message>
            <source>Compare the versions of a news story</source>
            <translation>Die Fassungen einer Nachricht vergleichen</translation>
        </message>
        <message>
            <source>Copytaster finds which documents of a folder tell the same story and shows, side by side, what each version added, left out, reworded and moved.</source>
            <translation>Copytaster findet heraus, welche Dokumente eines Ordners dieselbe Geschichte erzählen, und zeigt nebeneinander, was jede Fassung hinzugefügt, weggelassen, umformuliert und verschoben hat.</translation>
        </message>
        <message>
            <source>Open f&amp;iles…</source>
            <translation>Dateien ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>Open the sa&amp;mple</source>
            <translation>Beis&amp;piel öffnen</translation>
        </message>
        <message>
            <source>Open {name} again</source>
            <translation>{name} wieder öffnen</translation>
        </message>
        <message>
            <source>Opened before</source>
            <translation>Früher geöffnet</translation>
        </message>
        <message>
            <source>Or drop a folder or files here.</source>
            <translation>Oder ziehen Sie einen Ordner oder Dateien hierher.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>The Copytaster icon</source>
            <translation>Das Symbol von Copytaster</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%Ln changes</source>
            <translation>
                <numerusform>%Ln Änderung</numerusform>
                <numerusform>%Ln Änderungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel the work</source>
            <translation>Arbeit abbrechen</translation>
        </message>
        <message>
            <source>Counts of the two versions in focus</source>
            <translation>Zählung der beiden aktuellen Fassungen</translation>
        </message>
        <message>
            <source>How far the work is</source>
            <translation>Wie weit die Arbeit ist</translation>
        </message>
        <message>
            <source>No change is listed</source>
            <translation>Keine Änderung ist aufgelistet</translation>
        </message>
        <message>
            <source>No. {number} · {n} of {total}</source>
            <translation>Nr. {number} · {n} von {total}</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>What the change touches</source>
            <translation>Was die Änderung betrifft</translation>
        </message>
        <message>
            <source>Where you are among the changes</source>
            <translation>Wo Sie unter den Änderungen sind</translation>
        </message>
        <message>
            <source>Work under way</source>
            <translation>Laufende Arbeit</translation>
        </message>
        <message>
            <source>re-ordered</source>
            <translation>umgestellt</translation>
        </message>
        <message>
            <source>{n} added</source>
            <translation>{n} hinzugefügt</translation>
        </message>
        <message>
            <source>{n} left out</source>
            <translation>{n} weggelassen</translation>
        </message>
        <message>
            <source>{n} moved</source>
            <translation>{n} verschoben</translation>
        </message>
        <message>
            <source>{n} reworded</source>
            <translation>{n} umformuliert</translation>
        </message>
        <message>
            <source>{n} set aside</source>
            <translation>{n} ausgeklammert</translation>
        </message>
    </context>
    <context>
        <name>Stepping</name>
        <message>
            <source>{there} is the partner of {here}, which was not moved.</source>
            <translation>{there} ist das Gegenstück von {here}, der nicht verschoben wurde.</translation>
        </message>
        <message>
            <source>{there} is the partner of {here}.</source>
            <translation>{there} ist das Gegenstück von {here}.</translation>
        </message>
    </context>
    <context>
        <name>StoriesPanel</name>
        <message numerus="yes">
            <source>%Ln documents</source>
            <translation>
                <numerusform>%Ln Dokument</numerusform>
                <numerusform>%Ln Dokumente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>Could not be used</source>
            <translation>Nicht verwendbar</translation>
        </message>
        <message>
            <source>Files that could not be read, each with the reason</source>
            <translation>Dateien, die nicht gelesen werden konnten, jede mit dem Grund</translation>
        </message>
        <message>
            <source>Filter documents</source>
            <translation>Dokumente filtern</translation>
        </message>
        <message>
            <source>Filter stories and documents</source>
            <translation>Geschichten und Dokumente filtern</translation>
        </message>
        <message>
            <source>No document has these words.</source>
            <translation>Kein Dokument enthält diese Wörter.</translation>
        </message>
        <message>
            <source>Picked by hand · {count}</source>
            <translation>Von Hand gewählt · {count}</translation>
        </message>
        <message>
            <source>Stories and documents</source>
            <translation>Geschichten und Dokumente</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <source>{a} and {b}: {share} % alike</source>
            <translation>{a} und {b}: zu {share} % gleich</translation>
        </message>
        <message>
            <source>{low} % alike</source>
            <translation>zu {low} % gleich</translation>
        </message>
        <message>
            <source>{low}–{high} % alike</source>
            <translation>zu {low}–{high} % gleich</translation>
        </message>
    </context>
    <context>
        <name>StoryDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Move</source>
            <translation>&amp;Verschieben</translation>
        </message>
        <message>
            <source>A story of its own</source>
            <translation>Eigene Geschichte</translation>
        </message>
        <message numerus="yes">
            <source>Into which story do the %Ln selected documents go?</source>
            <translation>
                <numerusform>In welche Geschichte gehört das ausgewählte Dokument?</numerusform>
                <numerusform>In welche Geschichte gehören die %Ln ausgewählten Dokumente?</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to story</source>
            <translation>In andere Geschichte verschieben</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Geschichten</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Ohne Titel</translation>
        </message>
    </context>
    <context>
        <name>StoryTree</name>
        <message>
            <source>Stories and documents</source>
            <translation>Geschichten und Dokumente</translation>
        </message>
    </context>
    <context>
        <name>TroublePanel</name>
        <message>
            <source>Open another f&amp;older…</source>
            <translation>Anderen &amp;Ordner öffnen…</translation>
        </message>
        <message>
            <source>Open f&amp;iles…</source>
            <translation>Dateien ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>T&amp;ry again</source>
            <translation>Er&amp;neut versuchen</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Was schiefgegangen ist</translation>
        </message>
    </context>
    <context>
        <name>Turning</name>
        <message>
            <source>Redone: {what}.</source>
            <translation>Wiederholt: {what}.</translation>
        </message>
        <message>
            <source>Undone: {what}.</source>
            <translation>Rückgängig gemacht: {what}.</translation>
        </message>
        <message>
            <source>no note</source>
            <translation>keine Notiz</translation>
        </message>
        <message>
            <source>{what}, No. {number} ({now})</source>
            <translation>{what}, Nr. {number} ({now})</translation>
        </message>
    </context>
</TS>
