// Words that begin a sentence before a name, so that their capital tells nothing: `Menurut Budi`, `Ketika Jokowi`.
import { everydayNames } from '../archive/everyday-names.ts';

const openers: ReadonlySet<string> = new Set(
  `
  adalah adapun agar akan akhirnya akibat aksi aku anda andai antara apabila apakah apalagi asalkan atas atau awalnya
  bagaimana bagi bahkan bahwa baik bak banyak baru beberapa begitu beliau belum beserta biarpun bila bukan bukankah
  cara cerita contohnya cukup dahulu dan dapat demi demikian dengan di dia dimana entah hampir hanya harus hingga
  ia ini inilah itu itulah jadi jangan jelas jelang jika jikalau juga justru kabar kala kalau kali kami kamu karena
  karenanya kasus kata katanya ke kebanyakan kecuali keduanya kelak kemarin kemudian kenapa kepada kerap ketika
  kini kisah kita konon lagi lain lalu lantas lebih lewat lokasi maka makanya malah malahan mana masih mereka
  maupun melalui memang mengapa meski meskipun mungkin nah namun nantinya niscaya oleh pada padahal pantas para
  pascakejadian pasca paling per pernah pertama pihak pihaknya pun rencana rencananya saat sang saran saya sayang
  sayangnya sebab sebagai sebagaimana sebagian sebaliknya sebanyak sebelum sebelumnya sebenarnya seberapa sebuah
  sedang sedangkan segera sejak sejalan sejauh sejumlah sekalipun sekarang sekitar selagi selain selaku selalu
  selama selanjutnya selepas seluruh semenjak semoga sementara semua seolah seorang sepanjang seperti seraya sering
  seringkali serta sesuai sesudah sesungguhnya setelah setelahnya setiap seusai si siapa soal sosok suatu sudah
  supaya tadi tak tambah tanpa tapi telah tentang tentu terhadap terkait terlebih termasuk tetapi tiap tidak
  tindakan tujuan tutur ucap ujar ungkap untuk upaya usai usul versi via wah walau walaupun warga yaitu yakni yang
  after although an and as at because before both but by during each earlier even every former he however i if in
  instead it last late later like many meanwhile moreover nearly no nor not now of on once only or our over per
  she since so some still such then there therefore they though through thus to under unlike until unless was we were
  while with within without yesterday
  `
    .trim()
    .split(/\s+/),
);

/** Verbs by their prefix; names that begin so are known where they stand inside a sentence. */
const verb = /^(?:meng|meny|mem|men|me(?=[lrwy])|ber|ter|di)\p{L}{4,}$/u;

/** `word` in lower case. */
export function canOpenSentence(word: string): boolean {
  return openers.has(word) || everydayNames.has(word) || verb.test(word);
}

const speechVerbs: ReadonlySet<string> = new Set(
  `
  berjanji berkata berpendapat bilang melaporkan membantah membenarkan memastikan memerintahkan meminta memperingatkan
  mempertanyakan menambahkan mengaku mengakui mengancam mengatakan mengecam mengimbau mengingatkan mengklaim mengkritik
  mengumumkan mengungkapkan menegaskan menekankan menepis menerangkan menginstruksikan menilai menjamin menjelaskan menolak
  menuding menuduh menuntut menuturkan menyampaikan menyangkal menyatakan menyebut menyebutkan meyakini
  accused admitted announced claimed confirmed denied says said stressed told warned
  `
    .trim()
    .split(/\s+/),
);

/** `word` in lower case. What begins a sentence before it is who says something: to put another there is no small change. */
export function isSpeechVerb(word: string): boolean {
  return speechVerbs.has(word);
}
