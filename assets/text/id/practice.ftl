# language: id
# translator: machine draft
# state: draft

# source: 2c8348663cff
practice-DR01 = Dikelabui soal pekerjaan, tempatnya, atau majikannya

# source: 272f85cec02c
practice-DR02 = Dikelabui soal upah

# source: 3f578f5e8897
practice-DR03 = Dikelabui soal kondisi kerja

# source: d5b237527418
practice-DR04 = Dikelabui soal kontrak atau keabsahannya

# source: e2ff92529b2d
practice-DR05 = Dikelabui soal tempat tinggal atau kondisi hidup

# source: f1591625536f
practice-DR06 = Dikelabui soal surat atau status hukum

# source: e31a31cb2d53
practice-DR07 = Dikelabui soal syarat perjalanan atau perekrutan

# source: f38395475783
practice-DR08 = Dikelabui soal berkumpul dengan keluarga

# source: 48b97e4c1a5c
practice-DR09 = Dibujuk dengan janji nikah atau adopsi

# source: 4880bcc62aa3
practice-DR10 = Dikelabui soal sekolah atau pelatihan

# source: 3b7b1bf864ac
practice-CR01 = Kekerasan supaya berangkat

# source: d04f360c3d79
practice-CR02 = Ancaman kekerasan supaya berangkat

# source: bca665f0a729
practice-CR03 = Diculik, dijual, atau dipaksa menikah atau diadopsi

# source: 1216c1721bb2
practice-CR04 = Jerat utang saat direkrut

# source: 138eb949ce45
practice-CR05 = Surat diambil saat direkrut

# source: 117e109f0d3e
practice-CR06 = Diasingkan, dikurung atau diawasi saat direkrut

# source: 8e4dd951c478
practice-CR07 = Ancaman lapor ke pihak berwenang supaya berangkat

# source: e0634c00ab05
practice-CR08 = Ancaman memberi tahu keluarga atau umum supaya berangkat

# source: 4249e01e8a0e
practice-CR09 = Kekerasan atau ancaman pada keluarga supaya berangkat

# source: 6efaa81a05d5
practice-CR10 = Uang ditahan saat direkrut

# source: f058d9f19f83
practice-RV01 = Keadaan keluarga yang sulit dieksploitasi

# source: 171e11d7680e
practice-RV02 = Status tanpa surat dieksploitasi saat direkrut

# source: 4ce66609ce54
practice-RV03 = Kurang sekolah atau bahasa dieksploitasi

# source: 13b83c082aa8
practice-RV04 = Kurang informasi dieksploitasi

# source: e497ed3f94a3
practice-RV05 = Sudah di bawah kendali pengeksploitasi

# source: b642e34f6a3c
practice-RV06 = Kebutuhan ekonomi saat direkrut

# source: 3d79acefbf41
practice-RV07 = Cerita palsu tentang sukses merantau

# source: 3632bf96a3b5
practice-RV08 = Keterangan palsu tentang hukum atau tindakan aparat

# source: f69627297090
practice-RV09 = Keadaan keluarga menyisakan sedikit pilihan

# source: f3ca9cfcc510
practice-RV10 = Keadaan pribadi dieksploitasi saat direkrut

# source: 4620e905207c
practice-RV11 = Ketergantungan emosi atau batin

# source: 9faff74cf5ea
practice-RV12 = Posisi lemah di hadapan aparat saat direkrut

# source: 9e7fe0870c67
practice-RV13 = Kesusahan masa lalu dieksploitasi saat direkrut

# source: 77c86001f50e
practice-RV14 = Tidak bisa mengatur perjalanan sendiri

# source: 6aae252af83b
practice-RV15 = Kepercayaan budaya atau agama dieksploitasi

# source: 57993a2361bb
practice-RV16 = Keadaan umum seperti konflik atau bencana

# source: 2d9a8b716055
practice-EX01 = Hari atau jam kerja berlebihan

# source: c783389ee582
practice-EX02 = Upah sedikit atau tidak ada

# source: f977b8568ff6
practice-EX03 = Upah dimanipulasi

# source: 52edda0afc61
practice-EX04 = Kondisi hidup buruk

# source: 18e45e6a00c2
practice-EX05 = Kondisi kerja sangat buruk

# source: d60063718d1b
practice-EX06 = Pekerjaan berbahaya

# source: 7af39001fb5b
practice-EX07 = Hukum kerja atau kontrak tidak dihormati

# source: 14002bf9cac3
practice-EX08 = Tidak ada jaminan sosial

# source: e18105965bca
practice-EX09 = Tidak ada akses pendidikan

# source: 3172969b694c
practice-CD01 = Surat dipegang orang lain di tempat tujuan

# source: 023fea18d9a8
practice-CD02 = Jerat utang di tempat tujuan

# source: fb6f41d957ca
practice-CD03 = Diasingkan, dikurung atau diawasi di tempat tujuan

# source: e65ab53d82fe
practice-CD04 = Kekerasan terhadap orang itu di tempat tujuan

# source: 5d86abc5c006
practice-CD05 = Ancaman kekerasan di tempat tujuan

# source: 77483cbb94e2
practice-CD06 = Dipaksa melakukan hal terlarang atau kejahatan

# source: 9cde0c32afaa
practice-CD07 = Tugas, pelanggan atau target yang dipaksakan

# source: 85d7e9fabd33
practice-CD08 = Ditahan dalam pengaruh kuat atau ketergantungan

# source: 1d97a358f29a
practice-CD09 = Dipaksa bertindak terhadap sesama

# source: 3928d307c37d
practice-CD10 = Dipaksa berbohong kepada aparat atau keluarga

# source: 8f9e18c8da9e
practice-CD11 = Ancaman lapor ke aparat, untuk mengendalikan

# source: 669c9f47cbef
practice-CD12 = Ancaman keadaan yang lebih buruk lagi

# source: 2b4125a48f64
practice-CD13 = Kekerasan atau ancaman pada keluarga, untuk mengendalikan

# source: 8007407d8f53
practice-CD14 = Upah ditahan supaya terus bekerja

# source: 93a724aa0bd2
practice-CD15 = Ancaman memberi tahu keluarga atau masyarakat, untuk mengendalikan

# source: 6158c3ea3fdf
practice-VD01 = Bergantung pada pengeksploitasi untuk hidup sehari-hari

# source: ec19a918372f
practice-VD02 = Tidak mampu di tempat atau bahasa asing

# source: 6a2863e89b87
practice-VD03 = Alasan ekonomi menahan orang itu di sana

# source: d41ad335c2bd
practice-VD04 = Keadaan keluarga menahan orang itu di sana

# source: 5ecbd08f85d9
practice-VD05 = Status hukum dan takut kepada aparat

# source: 09ffc4cee2b5
practice-VD06 = Kesusahan masa lalu menahan orang itu di sana

# source: 369ae395e566
practice-VD07 = Ciri pribadi, seperti kelompok yang terpinggirkan

# source: 9396ed8f2948
practice-FC-01 = Perekrutan

# source: adc74704d65d
practice-FC-02 = Rute

# source: 0a8b0800d768
practice-FC-03 = Surat

# source: 026e2f9afbc7
practice-FC-04 = Utang

# source: 3f2500b82dab
practice-FC-05 = Penjualan

# source: 0b0c172c5ace
practice-FC-06 = Pengurungan

# source: e9fd50811f09
practice-FC-07 = Jam dan target

# source: 723afa394dae
practice-FC-08 = Upah

# source: 1c24fe07dc21
practice-FC-09 = Hukuman

# source: 6c61fe498281
practice-FC-10 = Diam

# source: 4bc74b21357c
practice-FC-11 = Tugas

# source: 6aa6c431988f
practice-CHI-01 = Pakai pewawancara khusus

# source: a6b17045194d
practice-CHI-02 = Wali lebih dulu

# source: 15f2b56d231b
practice-CHI-03 = Umur tidak pasti: anggap anak

# source: 14d40a152713
practice-CHI-04 = Satu wawancara bersama

# source: c58aee762194
practice-CHI-05 = Buat singkat

# source: 299c3d9ef56a
practice-CHI-06 = Tanya siapa yang sudah bicara dengan anak itu

# source: ea85ecc0b861
practice-CHI-07 = Kerabat tidak otomatis aman

# source: cb7e8a5a4e27
practice-DMG-01 = Mengancam menangkap, menahan atau mendeportasi

# source: 7cad0f359fbe
practice-DMG-02 = Menjanjikan hasil

# source: 488d169404c9
practice-DMG-03 = Instansi demi instansi menanyakan hal yang sama

# source: 6f4712a828c1
practice-DMG-04 = Tidak percaya, sindiran atau penghakiman moral

# source: 35245b6493cf
practice-DMG-05 = Menyalahkan

# source: fbc4cd049e58
practice-DMG-06 = Menanyakan rincian yang menyakitkan

# source: e545ac5ddb48
practice-DMG-07 = Ada orang pihak sana yang mendengar

# source: eaea53773809
practice-DMG-08 = Menganggap trauma sebagai kebohongan

# source: 4049378bb6cb
practice-DMG-09 = Bantuan hanya sebagai imbalan kesaksian

# source: d91f553c5426
practice-DMG-10 = Memeriksa telepon tanpa dasar hukum

# source: 58f3252144ab
practice-DMG-11 = Menelepon keluarga untuk mengecek cerita

# source: e316d2e8f330
practice-DAT-01 = Kumpulkan seperlunya

# source: 98e2818bd1c3
practice-DAT-02 = Persetujuan untuk tiap penerima dan tiap tujuan

# source: 13239404bd77
practice-DAT-03 = Pisahkan identitas dari cerita

# source: 42e181495fb5
practice-DAT-04 = Tanpa foto dan tanpa nama ke media

# source: a1e220af0810
practice-DAT-05 = Tidak ke kedutaan, majikan atau keluarga tanpa persetujuan

# source: 7a2415b33ff1
practice-DAT-06 = Catat siapa yang melihat

# source: 8e553b6a9ab8
practice-DAT-07 = Contoh nyata: persetujuan lebih dulu

# source: 946cdf775325
practice-DAT-08 = Kata bersama: bagaimana orang direkrut

# source: d04e9d3ab84b
practice-DAT-09 = Kata bersama: bagaimana orang dikendalikan

# source: e328e8b00e03
practice-ETH-01 = Tanpa gambar luka atau ikatan

# source: 8ebf210781aa
practice-ETH-02 = Ragamkan siapa orangnya

# source: 7f07b8a2402c
practice-ETH-03 = Tanpa adegan kekerasan seksual atau penyiksaan

# source: 485db66f5fd0
practice-ETH-04 = Cara bermain yang aman

# source: 1e9591ed0346
practice-ETH-05 = Penyintas sebagai penasihat berbayar dengan hak veto

# source: 53b26b7242c9
practice-ETH-06 = Tidak ada bangsa yang jadi penjahat

# source: a967c516cae2
practice-ETH-07 = Tidak mengajari pelaku perdagangan orang

# source: 1f63ce370c25
practice-ETH-08 = Tanpa nilai untuk menangkap orang

# source: fc537b8e6d38
practice-ETH-09 = Tanpa pahlawan penyelamat

# source: c61324c311d6
practice-ETH-10 = Tanpa data kasus nyata dalam catatan

# source: f9f36059edf2
practice-ETH-11 = Negara rekaan

# source: a7184a11a767
practice-FL-01 = Penyalahgunaan kerentanan

# source: 17455029fb99
practice-FL-02 = Penipuan

# source: c06307d52fe0
practice-FL-03 = Gerak dibatasi

# source: 45c4fc064e52
practice-FL-04 = Pengasingan

# source: 93499b3f3889
practice-FL-05 = Kekerasan fisik atau seksual

# source: 4f7dfdc3991c
practice-FL-06 = Intimidasi dan ancaman

# source: 7773148786e2
practice-FL-07 = Surat identitas ditahan

# source: 22a16bd185c0
practice-FL-08 = Upah ditahan

# source: 84b79577950e
practice-FL-09 = Jerat utang

# source: 7b16bf0c9771
practice-FL-10 = Kondisi kerja dan hidup yang kejam

# source: 64d0a3a4be70
practice-FL-11 = Lembur berlebihan

# source: f4e01d1cb26e
practice-ITP-01 = Netral, terlatih, diperiksa, wajib merahasiakan

# source: 80f4a46a455e
practice-ITP-02 = Jangan pernah orang dari kasus itu

# source: fcc434aa65b5
practice-ITP-03 = Tanpa kaitan dengan pelaku, gunjingan atau kedutaan

# source: caf51176e350
practice-ITP-04 = Tawarkan pilihan jenis kelamin

# source: 5ea93a6c80f2
practice-ITP-05 = Pakai juru bahasa telepon dari jauh

# source: 23825fffc268
practice-ITP-06 = Arahkan juru bahasa lebih dulu

# source: a79620698192
practice-ITP-07 = Semuanya diterjemahkan

# source: 2fcd5c45aa32
practice-ITP-08 = Jelaskan peran juru bahasa

# source: 4d8a9100953a
practice-ITP-09 = Ulasan akhir dengan juru bahasa

# source: 1d9ac8023ed0
practice-ITP-10 = Sukarelawan yang suka menolong

# source: 12ac0dd8df20
practice-INT-01 = Keselamatan dan kesehatan sebelum pertanyaan

# source: 118ac62d305c
practice-INT-02 = Bicara dengan orang itu berdua saja

# source: c26fb1fc38f9
practice-INT-03 = Ruang tenang dan tertutup

# source: f936cd0ff912
practice-INT-04 = Juru bahasa independen

# source: 5f14caa5c2a2
practice-INT-05 = Katakan siapa Anda dan apa yang dirahasiakan

# source: 82ef1d3e473c
practice-INT-06 = Hak dan layanan sebelum cerita

# source: 15f9087733c2
practice-INT-07 = Obrolan netral, lalu satu ajakan terbuka

# source: 2fb7dff805af
practice-INT-08 = Biarkan ceritanya mengalir

# source: 6bd5338829b9
practice-INT-09 = Gali tahap demi tahap

# source: a2aa0249d88f
practice-INT-10 = Tanya apakah bebas pergi

# source: b0737ae80c7b
practice-INT-11 = Jangan tanya: apakah Anda korban perdagangan orang?

# source: 633cf1788d5f
practice-INT-12 = Tahu kapan berhenti

# source: 78c07f34447e
practice-INT-13 = Tutup wawancara dengan baik

# source: 2eb60137dd61
practice-INT-14 = Catat tepat, dan hanya yang perlu

# source: 3964e9ad9e0f
practice-INT-15 = Hari ini tidak bercerita tidak berarti tidak ada perdagangan orang

# source: 3c052286a4d7
practice-INT-16 = Tanya hidup sehari-hari, bukan apakah dipaksa

# source: 34d1197682df
practice-FRM-01 = Prinsip Méndez

# source: ac75a28e0b60
practice-FRM-02 = PEACE

# source: f757c455f9f3
practice-FRM-03 = Protokol NICHD untuk anak

# source: a772a751dc85
practice-FRM-04 = Kode perilaku yang paham trauma

# source: b4a2974e878c
practice-FRM-05 = Rekomendasi etika dan keamanan WHO

# source: 910952279b16
practice-LAW-01 = Persetujuan tak berarti bila ada cara yang dipakai

# source: daba69dd1088
practice-LAW-02 = Anak: tidak perlu mencari caranya

# source: 69fc5abaae5d
practice-LAW-03 = Tidak perlu batas negara dan perjalanan

# source: e57a0a856db1
practice-LAW-04 = Eksploitasi belum perlu dimulai

# source: a4175415bcfb
practice-LAW-05 = Upah, kontrak, tahu, atau bisa keluar tidak menutup apa pun

# source: 890011c59b9f
practice-LAW-06 = Orang yang diselundupkan bisa jadi orang yang diperdagangkan

# source: 99fcc10ceaf9
practice-LAW-07 = Kondisi buruk tanpa cara adalah kasus perburuhan

# source: 241a3c2239ca
practice-LAW-08 = Korban dan pelaku bisa satu orang

# source: 3a4039dd3a56
practice-LAW-10 = Unsur 1: perbuatan

# source: 38c963aac320
practice-LAW-11 = Unsur 2: cara (hanya orang dewasa)

# source: bb8abf6a46a4
practice-LAW-12 = Unsur 3: tujuan

# source: 0162046eec5f
practice-LAW-13 = Anak adalah siapa pun di bawah 18 tahun

# source: 25a2823821a9
practice-LAW-14 = Penyelundupan dan perdagangan orang berbeda

# source: 20d85ee1cb33
practice-ERR-01 = Memperlakukan orang itu sebagai pelaku

# source: cf81bd444ffe
practice-ERR-02 = Mendeportasi sebelum menyaring

# source: 46ae1c7e2a5b
practice-ERR-03 = Tidak dipukul, jadi bukan korban

# source: 602c422409ae
practice-ERR-04 = Pintunya tidak dikunci

# source: 7e44ceaf7309
practice-ERR-05 = Meragukan bahwa utang atau paspor yang diambil berarti

# source: 80dc5bc94296
practice-ERR-06 = Setuju atau dibayar, jadi bukan korban

# source: a3e81cd2f148
practice-ERR-07 = Hanya perselisihan kerja

# source: 790654f61fea
practice-ERR-08 = Berurusan dengan pemilik di gerbang

# source: 565032ea4085
practice-ERR-09 = Membocorkan pengaduan

# source: f5808e41764d
practice-ERR-10 = Mewawancarai berkelompok atau di depan bos

# source: e6d0019aaa69
practice-ERR-11 = Juru bahasa dari kelompok itu

# source: 678c67f03de7
practice-ERR-12 = Nama diberikan ke kedutaan atau media tanpa persetujuan

# source: eeb0df620b64
practice-ERR-13 = Meminta bukti setaraf persidangan

# source: 0eb858c9f6b5
practice-ERR-14 = Mengembalikan orang ke pengeksploitasi

# source: f1ce8fbd93e6
practice-ERR-15 = Hanya mencari anak, lalu mendenda pemilik

# source: 36f3e33a6130
practice-ERR-16 = Berjanji, lalu menghilang

# source: f5057e98dc7b
practice-ERR-17 = Wawancara yang buruk dan tidak merata

# source: b6b755ee7794
practice-ERR-18 = Menyebut semua orang korban

# source: 135f8359116c
practice-ERR-19 = Mengharapkan gambaran baku

# source: 35ac844858fd
practice-NPP-01 = Prinsip HAM PBB: Prinsip 7

# source: 4cc2151bd741
practice-NPP-02 = Konvensi Dewan Eropa

# source: b0511b0538e9
practice-NPP-03 = Protokol Kerja Paksa ILO

# source: 2ee89bd53f20
practice-NPP-04 = Arahan Uni Eropa

# source: 40fecec6c423
practice-NPP-05 = Konvensi ASEAN: tanggung jawab

# source: 87759c71b261
practice-NPP-06 = Konvensi ASEAN: penahanan

# source: 4d62eae32800
practice-NPP-07 = Rekomendasi OSCE

# source: 2235eb95169d
practice-NPP-08 = Sikap bersama badan PBB

# source: 9e2f16a1110f
practice-NPP-09 = Pedoman tidak menghukum dari ASEAN, 2025

# source: 593bd5a29c16
practice-NPP-10 = Model paksaan

# source: 06b11ed66ff0
practice-NPP-11 = Model sebab-akibat

# source: 5f5c5722de88
practice-NPP-12 = Tinjauan hukum ASEAN 2017

# source: 5aaf75bc3e8d
practice-NPP-13 = Indikator kejahatan paksaan ASEAN sedang disusun

# source: 90eb6fcf972f
practice-PRF-01 = Jebakan profil

# source: 19e1ebb0ff0e
practice-PRF-02 = Kelompok campuran

# source: 4e492ac724ef
practice-PRF-03 = Angka: OHCHR 2023

# source: 87d470ef2d2f
practice-PRF-04 = Angka: OHCHR 2026, skala

# source: 0bdd9c777d61
practice-PRF-05 = OHCHR 2026: yang dialami penyintas

# source: e88fd71ebedd
practice-PRF-06 = Angka: Amnesty 2025

# source: 3b7bea759f27
practice-PRF-07 = INTERPOL: peringatan dan keseimbangan

# source: f348ba98892d
practice-PRF-08 = Angka: bantuan IOM

# source: d475af2a8e4e
practice-REF-01 = Ukurannya alasan yang masuk akal, bukan bukti

# source: 19b4a5850c9c
practice-REF-02 = Duga dan rujuk

# source: 729bef2aa421
practice-REF-03 = Tidak dipulangkan selama pertanyaan masih terbuka

# source: f8c536496798
practice-REF-04 = Yang pertama dulu

# source: 83515adf839d
practice-REF-05 = Minta persetujuan untuk tiap rujukan

# source: 6959d01b1d1e
practice-REF-06 = Tanpa penahanan karena status atau pelanggaran paksaan

# source: 224dd4315b2b
practice-REF-07 = Anak: kepentingan terbaik dan wali

# source: 3900c0efd2ae
practice-REF-08 = Bantuan tidak bergantung pada kesaksian

# source: 53d1f6e77ece
practice-REF-09 = Kedutaan hanya dengan persetujuan

# source: 5f77d6463d67
practice-REF-10 = Kepulangan: pilihan sendiri, setelah tiap orang diperiksa

# source: f79f5b1bafe1
practice-REF-11 = Hak suaka tetap berlaku

# source: b87e9fcd868b
practice-REF-12 = Jangan merugikan saat masuk

# source: 912f41a3ac27
practice-REF-13 = Simpan bukti, dengan persetujuan

# source: af2f0f2c1ddb
practice-REF-14 = Lintas batas: sepakati serah terima

# source: 727a6ca1089a
practice-REF-15 = Periksa salurannya dulu

# source: 23e329dd6e5d
practice-REF-16 = Temuan A: diduga korban

# source: 0854a1f808c4
practice-REF-17 = Temuan B: anak berisiko

# source: de1cf5423b83
practice-REF-18 = Temuan C: kecurigaan tetap ada

# source: 65264dde7b4e
practice-REF-19 = Temuan D: kebutuhan perlindungan lain

# source: 0d902de49e35
practice-REF-20 = Temuan E: hak pekerja

# source: b8120ba62826
practice-REF-21 = Temuan F: tersangka dengan hak

# source: 97f1aa51b223
practice-REF-22 = Temuan G: darurat

# source: 23b6cee0624c
practice-RFL-01 = Dewan Eropa: paling sedikit 30 hari

# source: a77aaf2eb771
practice-RFL-02 = Britania Raya: paling sedikit 30 hari

# source: 4fea683dd20e
practice-RFL-03 = Thailand: sampai 15 hari

# source: c11b35b9b84d
practice-RFL-04 = Protokol Palermo dan Konvensi ASEAN: tanpa jangka tetap

# source: cd44ace4fecf
practice-RFL-05 = Kamboja: jangka tidak ditemukan

# source: 65c492e24f61
practice-SCR-01 = TVIT (2014)

# source: aaf9f9264dd2
practice-SCR-02 = HTIAM-14 (2013)

# source: b4c5b1a2abe9
practice-SCR-03 = QYIT (2019)

# source: 794c40df13b2
practice-SCR-04 = RAFT (2021)

# source: 36c12b4dab05
practice-SCR-05 = HTST (2017)

# source: 40bf780b4bf0
practice-SCR-06 = Alat saring Florida (2025)

# source: a08262607809
practice-SCR-07 = Alat 59 pertanyaan (2024)

# source: 673a36b3a5c1
practice-SCR-08 = Kebanyakan tanda keliru: QYIT

# source: b013ebefed72
practice-SCR-09 = Kebanyakan tanda keliru: RAFT saat dibuat

# source: 5de7e00a05e7
practice-SCR-10 = Kebanyakan tanda keliru: RAFT diuji lagi

# source: 58eeecf39c3e
practice-SCR-11 = Saringan berkata: bicara lebih banyak

# source: 618f858e37da
practice-SCR-12 = Tidak ada yang sempurna

# source: 53ce4e8d86db
practice-SCR-13 = Sebut seberapa lazim, dan ubah-ubah

# source: 349fb8b011ca
practice-SCR-14 = Harga menghentikan terlalu banyak

# source: 68f29ad08e2a
practice-SCR-15 = Harga tidak melihat siapa pun

# source: 28c1b369de97
practice-SCR-16 = Belum ada saringan teruji untuk orang dewasa dari kompleks penipuan

# source: 7890a5d8748b
practice-SCR-17 = Efek pelatihan: satu ceramah singkat

# source: 1d33d04aa62f
practice-SCR-18 = Efek pelatihan: pengetahuan memudar

# source: 7026b1440752
practice-SCR-19 = Efek pelatihan: yang bertahan

# source: a803054e7990
practice-SCR-20 = Efek pelatihan: ukur perilaku

# source: 570192cabdf4
practice-SCR-32 = Efek pelatihan: bangun bertahap

# source: 1240f5f10bb3
practice-SCR-33 = Efek pelatihan: kursus komputer tampak di lapangan

# source: 004933900516
practice-SCR-34 = Efek pelatihan: dua sesi pendek mengalahkan satu panjang

# source: 78c0fc9a2c58
practice-SCR-35 = Efek pelatihan: umpan balik, atau contoh untuk ditiru

# source: 943d3533bda5
practice-SCR-36 = Program membedakan pertanyaan hanya kira-kira

# source: ec587675e6fa
practice-SCR-37 = Efek pelatihan: avatar dan kaum profesional

# source: 3e80e26dff77
practice-SCR-38 = Efek pelatihan: sampai ke wawancara nyata

# source: 1c640c027f97
practice-SCR-39 = Cara mewawancarai orang dewasa yang diperdagangkan: sedikit yang diuji

# source: 02b7d5e785fa
practice-SCR-21 = Kapan sebuah dimensi positif

# source: 51c4e396dcef
practice-SCR-22 = Membaca dimensi bersama-sama

# source: 8e01eeed8fa3
practice-SCR-23 = Membaca dimensi untuk anak

# source: 805666bd8e2b
practice-SCR-24 = Penyalahgunaan kerentanan bisa menjadi caranya

# source: bd8cdb9d060b
practice-SCR-25 = Daftar itu untuk riset; rujukan butuh lebih sedikit

# source: a6ebacb7f0e0
practice-SCR-26 = Dari mana indikator operasional berasal

# source: a17e2c54ab1d
practice-SCR-27 = Cara membaca kekuatannya

# source: f35b30a41f14
practice-SCR-28 = Membaca sebelas dari ILO

# source: 31e7a3b57e45
practice-SCR-29 = Indikator kejahatan paksaan UNODC (2023)

# source: bd9c13019fad
practice-SCR-30 = HTIAM-14: angka kesahihan

# source: b74b627f9456
practice-SCR-31 = Laporkan bagian pertanyaan yang dianjurkan

# source: e0933a798c5a
practice-SGN-01 = Yakin harus bekerja di luar kemauan

# source: 3c40a46edf1b
practice-SGN-02 = Tidak bisa meninggalkan tempat

# source: 0f84cdee4b02
practice-SGN-03 = Ada yang mengendalikan geraknya

# source: d7bdee82dc40
practice-SGN-04 = Cemas atau takut

# source: 8b769edf7723
practice-SGN-05 = Diancam, atau keluarganya diancam

# source: 4715bf3f5937
practice-SGN-06 = Bekas luka atau bekas pengekangan

# source: 9de8aa11385c
practice-SGN-07 = Tidak percaya polisi atau petugas

# source: 27085101772c
practice-SGN-08 = Takut statusnya terbuka

# source: 7ff93767f1ee
practice-SGN-09 = Tidak memegang paspor atau kartu sendiri

# source: d215d609037a
practice-SGN-10 = Suratnya palsu

# source: e1e5230d7855
practice-SGN-11 = Tidak tahu alamat rumah atau tempat kerja

# source: c78d5fbc37a2
practice-SGN-12 = Membiarkan orang lain menjawab

# source: cef4450d2d45
practice-SGN-13 = Bertingkah seperti dilatih

# source: 7880e1571496
practice-SGN-14 = Disuruh mengerjakan hal tertentu

# source: 3107e42d1398
practice-SGN-15 = Dihukum majikan atau pengendali

# source: ba163d843776
practice-SGN-16 = Tidak bisa menawar syarat

# source: c783389ee582
practice-SGN-17 = Upah sedikit atau tidak ada

# source: 3349863f8771
practice-SGN-18 = Tidak bisa mengambil penghasilannya

# source: f6d8f7ba1a56
practice-SGN-19 = Jam panjang, tanpa hari libur

# source: 10afd6454649
practice-SGN-20 = Tempat tinggal buruk

# source: 5ee38b558a1f
practice-SGN-21 = Tanpa perawatan medis

# source: febf4a2e41d0
practice-SGN-22 = Sedikit kenalan di luar

# source: 1c813802b4b4
practice-SGN-23 = Bicara dengan orang lain hanya bila diawasi

# source: fa7140cedf89
practice-SGN-24 = Terikat utang

# source: 9907bbaeb701
practice-SGN-25 = Perjalanan dibayar orang dan dilunasi dengan kerja

# source: 52bb7951a375
practice-SGN-26 = Kelompok tinggal di tempat kerja dan jarang keluar

# source: 83b74e5971dc
practice-SGN-27 = Bangunan tidak layak ditinggali

# source: 36743c71c48d
practice-SGN-28 = Tanpa pakaian pelindung

# source: 8af0bc9315d8
practice-SGN-29 = Tanpa kontrak

# source: f2943ec72e13
practice-SGN-30 = Bergantung pada majikan untuk tempat tinggal, kendaraan dan makan

# source: 80b62fa65653
practice-SGN-31 = Tidak pernah terlihat tanpa majikan

# source: f5a8dcb3b5bf
practice-SGN-32 = Didenda sebagai hukuman

# source: cc5e8e6ca36b
practice-SGN-33 = Dihina atau diancam di tempat kerja

# source: 4c2e185c30c1
practice-SGN-34 = Tanpa pelatihan untuk pekerjaan itu

# source: f34bf53f587a
practice-SGN-35 = Surat dan catatan upah tidak ada

# source: 43d066937622
practice-SGN-36 = Papan keselamatan dalam bahasa yang salah

# source: e221cc14fc93
practice-SGN-37 = Tinggal dengan keluarga tetapi makan terpisah

# source: c8057d9f7f86
practice-SGN-38 = Tanpa ruang pribadi

# source: 3c273066aa24
practice-SGN-39 = Dilaporkan hilang oleh majikan

# source: 9a0fd527b9c6
practice-SGN-40 = Jarang keluar, tidak pernah sendiri

# source: 834d23d9b154
practice-SGN-41 = Anak tanpa orang tua atau wali

# source: 50ea19d3adf4
practice-SGN-42 = Anak bertingkah lebih tua dari umurnya

# source: 9bb606863d57
practice-SGN-43 = Anak tanpa teman dan tanpa bermain

# source: 6036e1fab53a
practice-SGN-44 = Anak tidak bersekolah

# source: 529fd10c265b
practice-SGN-45 = Anak makan terpisah dari seisi rumah

# source: b96ea213f4f5
practice-SGN-46 = Anak mengerjakan hal yang tidak pantas

# source: 06ad1198b8a2
practice-SGN-47 = Anak bepergian dengan orang dewasa bukan kerabat

# source: ea6882e53033
practice-SGN-48 = Anak tanpa surat

# source: b340f98416b9
practice-SGN-49 = Satu orang dewasa dengan beberapa anak bukan kerabat

# source: 6e4bee906abb
practice-SGN-50 = Anak sendirian membawa nomor taksi atau kontak

# source: 5dea199399a9
practice-SGN-51 = Anak, orang tua atau migran difabel mengemis

# source: fe3073bbec17
practice-SGN-52 = Anak membawa atau menjual narkoba

# source: eb65d94541c5
practice-SGN-53 = Kelompok diangkut setiap hari menempuh jarak

# source: a9660b86fbdb
practice-SGN-54 = Kelompok satu kebangsaan mengemis atau mencuri

# source: e63ea3133af8
practice-SGN-55 = Dihukum karena hasilnya terlalu sedikit

# source: 5ffcdab338db
practice-SGN-56 = Tinggal dengan kelompok yang untung

# source: 423dfc7ebce9
practice-SGN-57 = Bepergian sebagai bagian kelompok yang untung

# source: b832eaeff944
practice-SGN-58 = Satu tanda tidak membuktikan apa pun

# source: ae1e472e5b25
practice-SGN-59 = Tanda adalah alasan untuk bertanya lagi

# source: 30374ec06850
practice-SGN-60 = Tanda dari tahap eksploitasi lebih kuat

# source: a9d76e5900a3
practice-SGN-61 = Makna tergantung konteks

# source: 3e705f08e610
practice-SGN-62 = Tanda yang sudah dikenal kehilangan daya

# source: 0cc2feab409c
practice-SYS-01 = Pilar 1: identifikasi dan perlindungan

# source: fb49269f80ce
practice-SYS-02 = Pilar 2: dukungan dan layanan perorangan

# source: e79b7a20b8da
practice-SYS-03 = Pilar 3: pemulihan sosial

# source: 659c48ec31db
practice-SYS-04 = Pilar 4: peradilan pidana dan ganti rugi

# source: 692b43fe31f0
practice-SYS-05 = Yang diminta buku pegangan

# source: da64d8bd043d
practice-SYS-06 = Konvensi dan Rencana Aksi ASEAN

# source: 50d56b0c5236
practice-SYS-07 = Rencana Kerja Bohol 2.0

# source: 9eb4c91a8282
practice-SYS-08 = Pedoman ASEAN tentang korban perempuan

# source: dd24a77aaf62
practice-SYS-09 = Pedoman ASEAN tentang kebutuhan korban

# source: 24ebcb8d3264
practice-SYS-10 = Panduan Jangan Merugikan ASEAN

# source: 0e860a8f3045
practice-SYS-11 = Pedoman tidak menghukum dari ASEAN

# source: c34e71f9b302
practice-SYS-12 = Kamboja: komite nasional (NCCT)

# source: 4eaeeb857045
practice-SYS-13 = Kamboja: departemen polisi perdagangan orang dan remaja

# source: a89198f2bfc1
practice-SYS-14 = Kamboja: LSM tidak boleh mewakili pemohon

# source: dbe59c21ebbf
practice-SYS-15 = Kamboja: departemen imigrasi

# source: 06e1314608ec
practice-SYS-16 = Kamboja: kementerian sosial (MoSVY)

# source: d2d57bcd2aa7
practice-SYS-17 = Kamboja: kementerian tenaga kerja

# source: 39e0d2836f08
practice-SYS-18 = Kamboja: kementerian kehakiman dan jaksa

# source: dc839ed2d11b
practice-SYS-19 = Kamboja: komisi penipuan daring

# source: d749bb1d28a3
practice-SYS-20 = Kamboja: rumah aman LSM

# source: 52ea928c36c2
practice-SYS-21 = Kamboja: undang-undang 2008

# source: 678d287d2c94
practice-SYS-22 = Kamboja: eksploitasi dan persetujuan dalam UU 2008

# source: 27d606021391
practice-SYS-23 = Kamboja: pedoman identifikasi

# source: 65657bfcede3
practice-SYS-24 = Kamboja: nomor aturan dan batas waktu

# source: 289e647990d8
practice-SYS-25 = Hotline: pakai nomor rekaan

# source: 799b7372e45a
practice-SYS-26 = Jalur nyata satu kasus (2023)

# source: 2bf0933d3560
practice-SYS-27 = Kamboja: peringkat TIP

# source: b137d786687d
practice-SYS-28 = Kamboja: Laporan TIP 2026

# source: 01aa76c32622
practice-SYS-29 = Kamboja: kemajuan tercatat untuk 2024

# source: 0518df53e5cc
practice-SYS-30 = Kamboja: rancangan undang-undang penipuan daring

# source: aa7f5c4ee7e3
practice-SYS-31 = Kamboja: rancangan undang-undang, yang belum diketahui

# source: e67595a099a4
practice-SYS-32 = Thailand: hukum dan rujukan

# source: 2319075340d1
practice-SYS-33 = Thailand: Februari 2025

# source: 75dfe3ce7ba3
practice-SYS-34 = Thailand: pusat Sa Kaeo, Desember 2025

# source: ce2fdafc084a
practice-SYS-35 = Filipina: hukum

# source: 5f931d69261a
practice-SYS-36 = Filipina: pemeriksaan keberangkatan

# source: e30af422877e
practice-SYS-37 = Indonesia: hukum

# source: 69547871ec13
practice-SYS-38 = Indonesia: Januari 2026

# source: 3489a46a0f4a
practice-SYS-39 = Laos, Myanmar, Vietnam

# source: 662447f9fff2
practice-WHO-01 = Jangan merugikan

# source: eae4ab471fe4
practice-WHO-02 = Kuasai pokoknya dan timbang risikonya

# source: a88f85783f80
practice-WHO-03 = Siapkan rincian rujukan; janjikan hanya yang bisa dilakukan

# source: fd8d0a5ec222
practice-WHO-04 = Pilih dan siapkan juru bahasa dan rekan

# source: f41d0d94a641
practice-WHO-05 = Rahasiakan nama dan cerita

# source: 70d2aafafefa
practice-WHO-06 = Minta persetujuan berdasarkan informasi

# source: b02d5c47dac1
practice-WHO-07 = Hormati pandangan orang itu tentang bahaya

# source: 5fee8d9863f8
practice-WHO-08 = Jangan menimbulkan trauma baru

# source: d8cf03b3be90
practice-WHO-09 = Siap untuk keadaan darurat

# source: 5a365b4b3b8c
practice-WHO-10 = Pakai informasinya dengan baik
