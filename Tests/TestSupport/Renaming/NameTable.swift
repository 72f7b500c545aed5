/// Given names and family names of several cultures to choose replacements from.
///
/// No name is in both lists, so that a replaced name doesn't become easier or harder to read by
/// chance.
enum NameTable {
  /// The given names.
  static let given = names(
    """
    Abigail Ada Adil Adriana Agnes Aiko Aki Akira Alasdair Alfredo Amina Ana Anders Anjali Ansel
    Anton Aoife Arash Ariadne Asha Astrid Aurelio Ayumi Baraka Bastian Beatriz Benedikt Benita
    Bianca Bilal Binh Birgit Bogdan Bohan Boris Boseong Brigid Bruno Caihong Camille Carlotta
    Cecilia Chandra Chiara Chiyo Chukwudi Chunhua Ciara Cillian Claudio Clemens Constanza Cora
    Cosima Cyril Dagmar Dagny Damian Daria Dayo Dea Delphine Desta Devika Dia Diego Dilnoza Dimitra
    Dominik Donghai Dorota Dov Duncan Edda Elias Elin Elodie Emeka Emil Enzo Erik Esra Eszter Eunice
    Evan Ewa Ezra Fabian Fahim Farid Fatima Faye Feiyan Felix Fernanda Finn Florian Franziska Freya
    Fumiko Gabriela Ganesh Gareth Gaspar Gemma Gerda Giorgos Gisela Goran Greta Guanlin Gudrun
    Gustavo Gwen Hadiya Haiyan Hamish Hamza Hanne Harriet Haruka Hedda Heidi Helmut Henrike Hideaki
    Hilde Hiroko Hugo Huiling Hyejin Ian Ida Ignacio Ilse Imran Ines Inge Irem Isak Isolde Iva
    Ivana Izumi Jacinta Jadwiga Jaehyun Jakob Jamila Janek Jarek Jaroslav Jasmin Javier Jelena Jens
    Jesper Jette Jiaqi Jingyi Jiro Jitka Jiyeon Joakim Jocelyn Johanna Jolanta Jonas Jorge Josefina
    Jovana Jules Juliana Junko Jyoti Kaarina Kaito Kalpana Kamila Karin Katya Keiko Kerstin Kezia
    Kiran Klaus Kofi Konstantin Kunal Kwame Kyoko Ladislav Lakshmi Lanying Lars Laszlo Lea Leandro
    Leila Lena Leo Leonor Leopold Lia Liam Lidia Lieke Lilja Lingyun Linh Linnea Ljubica Loic
    Longwei Lorenzo Lotte Louisa Lubna Lucia Lucinda Ludwig Luisa Lukas Lwazi Lydia Magnus Maja
    Manuela Marcelo Marek Margrit Marta Masako Mathilde Matilda Mauro Mehmet Meiling Melchior Miguel
    Mika Milos Mina Mireille Miriam Mohini Moritz Mumbi Nadia Naoki Narges Natsumi Neil Niamh Nikos
    Nils Nina Nkechi Noor Noriko Nuno Oda Okko Oleg Olga Olivier Orla Osamu Oscar Ottilie Otto Oyuki
    Paavo Padma Paloma Paola Pavel Pedro Per Pernille Petra Pia Pilar Piotr Pooja Priya Prosper
    Qadira Qamar Qays Qiana Qiaozhi Qingyi Qistina Quenby Quentin Quim Quinta Quinten Quirin Quy
    Rafael Ragnhild Rainer Raluca Rania Rasmus Renata Rhys Rieko Rodrigo Ronja Rosalind Roswitha
    Ruben Rukmini Runa Ryota Sabine Salma Samir Sanjana Sanna Saoirse Saskia Satoshi Saverio Seiji
    Selma Sergei Severin Shanti Shira Shuhei Sigrid Silvia Sina Siobhan Siyabonga Soledad Soren
    Stefania Stellan Sunita Suzume Sven Svetlana Sylwia Tadeusz Tamar Tamsin Tanvi Tariq Tatiana
    Teodor Thandiwe Thilo Tiago Tianyu Tilda Tobias Tomoko Torsten Tove Tuomas Ugo Ulla Uma Umar Urs
    Ursula Valentina Valeria Vasilis Venla Vera Veronika Vikram Viktor Viola Virgilio Vivek Vladimir
    Wafa Waleed Wanda Wangari Weiming Wendela Wenke Werner Wiebke Wilhelmina Willem Wilma Wim
    Winifred Wojciech Wolfgang Xander Xanthe Xavier Xenia Ximena Xinyi Xiomara Xoan Xochitl Xolani
    Xuefei Yadira Yael Yakov Yamini Yannick Yannis Yara Yaroslav Yasmin Yasuo Yaw Yehuda Yesenia
    Yetunde Yewande Ylva Yngve Yohannes Yoko Yolanda Yorick Yosef Yoshiko Younes Yui Yukiko Yuliya
    Yumi Yuna Yuri Yusuf Yves Yvette Yvonne Zacharias Zahra Zainab Zaki Zakiya Zane Zara Zdenek
    Zelda Zelimir Zenon Zeynep Zhenya Ziad Zinaida Zita Zlatan Zoe Zofia Zora Zoran Zsofia Zubin
    Zuzana Zvi
    """)

  /// The family names.
  static let family = names(
    """
    Abara Abrahamsen Achterberg Adeyemi Adler Aguirre Ahlgren Akiyama Albrecht Almeida Andersson
    Arslan Aydin Azevedo Babic Bae Bakker Banerjee Barros Bauer Benedetti Bergstrom Bianchi
    Blanchard Bondarenko Borges Brandt Brzezinski Bui Byrne Cai Calderon Caruso Carvalho Castellanos
    Cermak Chau Chaudhary Chavez Cheung Choi Christensen Chu Cisneros Coelho Colombo Conti Cordova
    Cosic Costa Cvetkovic Czarnecki Dahl Danso Dekker Delacroix Demir Diallo Dimitrov Dinh Doan
    Dominguez Dragic Du Duarte Dubois Dvorak Eklund Ekstrom Endo Eriksen Escobar Esposito Evensen
    Fagerholm Falk Fan Farkas Feld Fernandes Fiala Fischer Fofana Fontaine Frey Fujita Furst Gallo
    Ganz Garmendia Georgiou Gerhardt Ghosh Gil Giraud Golubev Gong Gonzaga Gorski Granqvist
    Grigoryan Guerrero Gundersen Gupta Haas Haddad Halloran Halvorsen Hamada Hansson Hartmann
    Hedlund Heikkinen Heo Hernandez Hidaka Hidalgo Hjelm Hoang Hoffmann Holm Horvat Hou Huber
    Hussain Ibarra Igwe Ikeda Ilic Inoue Isaksen Ivanov Jacobsen Jain Jankovic Jansen Jarvinen
    Jimenez Johansson Joly Joo Jovanovic Ju Juarez Jung Kangas Kaplan Karlsson Kato Katsaros Kaur
    Kaya Keller Khalil Kimura Kipkemboi Ko Kobayashi Koch Kolar Kovacs Kowalski Kristensen Kruger
    Kuznetsov Laaksonen Lam Lambert Lang Larsen Lau Laurent Lefebvre Lehmann Leonardi Leroy Lim
    Lindgren Loh Lombardi Lopes Lozano Lukacs Lund Lundberg Luo Luong Lysenko Machado Madsen
    Magalhaes Mai Maier Makinen Marchetti Markovic Martins Matsuda Mazur Mbeki Medeiros Meier
    Mendoza Mikkelsen Mo Moreno Moretti Mortensen Mukherjee Murata Mutua Myhre Nadeau Nakamura
    Natale Ndiaye Neumann Nguyen Nielsen Nilsson Novak Nyberg Obi Ogawa Okafor Oliveira Olsen Orlov
    Ortega Osei Oyelaran Ozturk Paavola Pacheco Papadakis Pavlov Pedersen Pelkonen Pellegrini
    Peralta Petrov Pham Phan Pichler Pinheiro Pinto Pokorny Popescu Prasad Qasim Qu Quach Quaye
    Queiroz Quevedo Quiles Quinn Quintana Quiroga Quispe Qureshi Radic Rahman Rasmussen Reinhardt
    Ribeiro Ricci Riis Rojas Romano Rosales Rossi Roth Ruiz Ryan Saarinen Saito Salazar Santoro
    Sasaki Sato Schneider Schroder Seo Seppala Shimizu Silva Sim Simic Sokolov Sorensen Soto Stavros
    Steiner Suh Suzuki Svensson Szabo Takagi Tamm Tanaka Tao Tavares Teixeira Thorsen Tkachenko
    Tomic Torres Tran Trinh Truong Tsukada Tuominen Ueda Ullmann Urbina Valdez Vargas Vasquez Verma
    Vermeulen Vidal Villanueva Virtanen Volkov Vukovic Wada Wagner Wahl Walczak Watanabe Weber Wendt
    Wester Westergaard Wieland Winkler Wojcik Wolff Wolters Woo Xanthos Xenakis Xhaka Xia Xiang
    Xifaras Ximenes Xuan Xuereb Xydis Yamaguchi Yanez Yao Yau Ybarra Yeoh Yeung Yildiz Yilmaz Yim
    Yoo Yoon Yoshida Youssef Yusupov Zafar Zajac Zamora Zanetti Zapata Zelaya Zeller Zeman Zeng Zhan
    Zhuang Ziegler Zielinski Zimmermann Zink Zoric Zou Zuber Zuniga
    """)

  /// Family names that many researchers bear, the most frequent first.
  ///
  /// A frequent name is replaced by a frequent one: a dozen people of one rare family name would be
  /// another problem than the one that the documents pose.
  static let frequentFamily = names(
    """
    Wang Li Zhang Chen Liu Yang Wu Lee Kim Huang Xu Lin Zhao Zhou Zhu Yu Sun Hu Lu Jiang Ma Nguyen
    He Guo Park Zheng Gao Song Han Singh Kumar Tang Feng Xie Cao Deng Luo Peng Ye Cheng Yuan Chang
    Zeng Wei Xiao Tan Shen Dong Cui Fan Liang Jin Pan Du Ding Ren Yan Cai Shi Choi Tian Qin Dai Fu
    Jia Hou Xiong Zhong Lai Qian Xue Bai Qiu Gu Gupta Sharma Smith Johnson Khan Patel Wong Chan Ho
    Hsu Tsai Lam Leung Jung Kang Cho Martin Garcia Miller Jones Roy Das Tanaka Suzuki Sato Fang
    Meng Mao Dang Yao Xia Wen Weng Su Shao Jain Rao Ahmed Ali Hong Lim Yoon Yin Qi Qiao Kong
    Zou Zhuang Zhan Hwang Shin Bao Bian Brown Ibrahim Davis Thomas Taylor Martinez Rodriguez
    Gonzalez Lopez Williams Wilson Watanabe Weber Walker Watson Nakamura Ito Inoue Evans Fernandez
    Fischer Bauer Becker Baker Roberts Robinson Rossi Romero Anderson Andersson Alexander Edwards
    Eriksson Elliott Ivanov Jensen Kobayashi Kaur Khalil Murphy Mitchell Nelson Nielsen Novak
    Ouyang Oliveira Perez Petersen Phillips Ramos Ross Thompson Torres Turner Verma Vargas Wagner
    Yamamoto Yoshida Zimmermann Xiang Quan Qu Ortiz Olsen Ueda Campbell Carter Clark Cohen Hughes
    Harris Hernandez Hoffmann
    """)

  /// Given names with a short form that begins them.
  static let shortened = [
    ("Abigail", "Abi"), ("Benjamin", "Ben"), ("Christopher", "Chris"), ("Daniel", "Dan"),
    ("Edward", "Ed"), ("Frederick", "Fred"), ("Gregory", "Greg"), ("Jeffrey", "Jeff"),
    ("Kenneth", "Ken"), ("Leonard", "Leo"), ("Matthew", "Matt"), ("Nicholas", "Nick"),
    ("Patrick", "Pat"), ("Raymond", "Ray"), ("Samuel", "Sam"), ("Thomas", "Thom"),
    ("Victor", "Vic"), ("William", "Will"), ("Zachary", "Zach"),
  ]

  private static func names(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
