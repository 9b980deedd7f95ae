/**
 * Given names that are common in Fryslân and in the rest of the Netherlands, own selection. Left
 * out on purpose: names that also begin an ordinary sentence (Ben, Wil, Bas, Mark, Roos, Floor,
 * Door, Max, Mei, Hoop), because a false alarm on those would cost more than it finds.
 */
export const givenNames: ReadonlySet<string> = new Set(
  [
    // Frisian
    'Aafke Aaltje Abe Age Anke Antje Atsje Aukje Baukje Bauke Bouke Boukje Dirkje Doede Doeke',
    'Douwe Durk Eabele Eelke Eelkje Eise Engele Fedde Femke Foekje Fokke Fokje Folkert Foppe',
    'Froukje Geartsje Geertje Geeske Gerlof Gerben Germ Grietje Haije Hanneke Harmen Hedzer',
    'Hiltje Hidde Hille Hinke Hotze Hylke Ids Idske Ids Ieke Igor Ymkje Yke Jappie Jeltje Jelle',
    'Jelmer Jetske Jildou Jitske Jorrit Klaske Lieuwe Lolke Luitzen Lutske Maaike Marijke Meindert',
    'Minke Nynke Oene Oepke Pier Pieter Piter Pytrik Reinder Reinou Rienk Rients Rinske Rinse',
    'Romke Rommert Sietske Sijbren Sjoerd Sjoukje Sikke Siebe Sietse Sipke Sytse Sytske Taeke Tjalling',
    'Tjeerd Tjitske Trijntje Tryntsje Tsjerk Tsjitske Uilke Ulbe Wiebe Wiebren Wietske Willemke',
    'Wobbe Wytse Wytske Ynte Ytsje',
    // Dutch
    'Adriaan Albert Alida Alie Anita Anja Anna Annelies Annemarie Annie Anouk Anton Arjen Arie',
    'Arnold Astrid Bart Berend Bert Bianca Bram Carla Carolien Chantal Christa Cornelis Corrie Daan',
    'Daniel Daphne Dennis Diana Dirk Edwin Elisabeth Ellen Els Emma Erik Ernst Esther Eva Evert',
    'Frank Frans Frits Geert Gerard Gerda Gerrit Gert Gijs Hans Harry Hendrik Hendrika Henk',
    'Hennie Herman Hilda Hugo Ineke Inge Ingrid Ivo Jaap Jacob Jacqueline Jan Janneke Jannie Jasper',
    'Jeroen Jesse Joep Johan Johanna Johannes John Jolanda Joost Joris Judith Julia Karel Karin Karen',
    'Kees Kim Klaas Koos Lars Laura Leen Leendert Lisa Lotte Lucas Luuk Maarten Maartje Manon',
    'Marcel Margriet Maria Marianne Marieke Marion Marjan Martijn Martin Martine Mathilde Michiel',
    'Milan Mirjam Monique Nicole Niels Noortje Olaf Patrick Paul Paula Peter Petra Piet Pim Ria Richard',
    'Riet Rik Rob Robert Roel Roelof Ronald Ruben Ruud Sander Sandra Sanne Saskia Sebastiaan Simon',
    'Sofie Sonja Stefan Stefanie Sylvia Tamara Thea Theo Thijs Thomas Tijn Tim Tineke Tom Tonny',
    'Truus Ursula Vera Victor Vincent Wendy Willem Willemijn Wim Wouter Yvonne',
    // Newer to the Netherlands
    'Abdel Abdullah Ahmed Aisha Ali Aleksandra Amina Amir Ayşe Bilal Ewa Fatima Fatma Hamid Hassan',
    'Hatice Hussein Ibrahim Ivan Jamila Karim Katarzyna Khadija Layla Mehmet Mohamed Mohammed',
    'Mustafa Nadia Natalia Nasser Omar Osman Piotr Rachid Said Samira Samir Selim Svetlana Tomasz',
    'Yasmin Youssef Yusuf Zeynep Zahra',
  ].flatMap((line) => line.split(' ')),
);

/** Pairs of words that begin with a given name and are no person. */
export const namedAfterSomeone: ReadonlySet<string> = new Set([
  'Albert Heijn',
  'Anna Paulowna',
  'Douwe Egberts',
  'Emma Kinderziekenhuis',
  'Jan Linders',
  'Jan Modaal',
  'Johan Cruijff',
  'Maria Hemelvaart',
  'Martin Luther',
  'Pieter Jelles',
  'Piter Jelles',
  'Prinses Margriet',
  'Thomas Cook',
  'Willem Lodewijk',
]);
