import accessibility from 'lucide-static/icons/accessibility.svg?raw';
import alarmClock from 'lucide-static/icons/alarm-clock.svg?raw';
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import bell from 'lucide-static/icons/bell.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import bookText from 'lucide-static/icons/book-text.svg?raw';
import calculator from 'lucide-static/icons/calculator.svg?raw';
import calendar from 'lucide-static/icons/calendar.svg?raw';
import calendarPlus from 'lucide-static/icons/calendar-plus.svg?raw';
import camera from 'lucide-static/icons/camera.svg?raw';
import chartLine from 'lucide-static/icons/chart-line.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw';
import circleAlert from 'lucide-static/icons/circle-alert.svg?raw';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import circleDashed from 'lucide-static/icons/circle-dashed.svg?raw';
import circleHelp from 'lucide-static/icons/circle-help.svg?raw';
import circlePlay from 'lucide-static/icons/circle-play.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import clockAlert from 'lucide-static/icons/clock-alert.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import dot from 'lucide-static/icons/dot.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import ellipsis from 'lucide-static/icons/ellipsis.svg?raw';
import externalLink from 'lucide-static/icons/external-link.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import eyeOff from 'lucide-static/icons/eye-off.svg?raw';
import fileHeart from 'lucide-static/icons/file-heart.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import flaskConical from 'lucide-static/icons/flask-conical.svg?raw';
import folder from 'lucide-static/icons/folder.svg?raw';
import forward from 'lucide-static/icons/forward.svg?raw';
import gitCompare from 'lucide-static/icons/git-compare.svg?raw';
import globe from 'lucide-static/icons/globe.svg?raw';
import graduationCap from 'lucide-static/icons/graduation-cap.svg?raw';
import handshake from 'lucide-static/icons/handshake.svg?raw';
import headphones from 'lucide-static/icons/headphones.svg?raw';
import heartHandshake from 'lucide-static/icons/heart-handshake.svg?raw';
import history from 'lucide-static/icons/history.svg?raw';
import hourglass from 'lucide-static/icons/hourglass.svg?raw';
import house from 'lucide-static/icons/house.svg?raw';
import image from 'lucide-static/icons/image.svg?raw';
import inbox from 'lucide-static/icons/inbox.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import keyRound from 'lucide-static/icons/key-round.svg?raw';
import languages from 'lucide-static/icons/languages.svg?raw';
import lightbulb from 'lucide-static/icons/lightbulb.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import listChecks from 'lucide-static/icons/list-checks.svg?raw';
import listFilter from 'lucide-static/icons/list-filter.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import logIn from 'lucide-static/icons/log-in.svg?raw';
import logOut from 'lucide-static/icons/log-out.svg?raw';
import mail from 'lucide-static/icons/mail.svg?raw';
import menu from 'lucide-static/icons/menu.svg?raw';
import messageCircle from 'lucide-static/icons/message-circle.svg?raw';
import messagesSquare from 'lucide-static/icons/messages-square.svg?raw';
import monitor from 'lucide-static/icons/monitor.svg?raw';
import moon from 'lucide-static/icons/moon.svg?raw';
import paperclip from 'lucide-static/icons/paperclip.svg?raw';
import penLine from 'lucide-static/icons/pen-line.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import phoneCall from 'lucide-static/icons/phone-call.svg?raw';
import pill from 'lucide-static/icons/pill.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import receiptText from 'lucide-static/icons/receipt-text.svg?raw';
import refreshCw from 'lucide-static/icons/refresh-cw.svg?raw';
import reply from 'lucide-static/icons/reply.svg?raw';
import route from 'lucide-static/icons/route.svg?raw';
import rotateCcw from 'lucide-static/icons/rotate-ccw.svg?raw';
import scrollText from 'lucide-static/icons/scroll-text.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import send from 'lucide-static/icons/send.svg?raw';
import settings from 'lucide-static/icons/settings.svg?raw';
import shield from 'lucide-static/icons/shield.svg?raw';
import shieldCheck from 'lucide-static/icons/shield-check.svg?raw';
import siren from 'lucide-static/icons/siren.svg?raw';
import smartphone from 'lucide-static/icons/smartphone.svg?raw';
import split from 'lucide-static/icons/split.svg?raw';
import stickyNote from 'lucide-static/icons/sticky-note.svg?raw';
import table from 'lucide-static/icons/table.svg?raw';
import target from 'lucide-static/icons/target.svg?raw';
import thumbsUp from 'lucide-static/icons/thumbs-up.svg?raw';
import trash2 from 'lucide-static/icons/trash-2.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import upload from 'lucide-static/icons/upload.svg?raw';
import userPlus from 'lucide-static/icons/user-plus.svg?raw';
import userRound from 'lucide-static/icons/user-round.svg?raw';
import userRoundCheck from 'lucide-static/icons/user-round-check.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import video from 'lucide-static/icons/video.svg?raw';
import wifiOff from 'lucide-static/icons/wifi-off.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

/** The Lucide drawings in use (ISC). Add one here when a page needs it. */
export const drawings = {
  accessibility,
  'alarm-clock': alarmClock,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  bell,
  'book-open': bookOpen,
  'book-text': bookText,
  calculator,
  calendar,
  'calendar-plus': calendarPlus,
  camera,
  'chart-line': chartLine,
  check,
  'chevron-down': chevronDown,
  'chevron-right': chevronRight,
  'chevron-left': chevronLeft,
  'circle-alert': circleAlert,
  'circle-check': circleCheck,
  'circle-dashed': circleDashed,
  'circle-help': circleHelp,
  'circle-play': circlePlay,
  clock,
  'clock-alert': clockAlert,
  copy,
  dot,
  download,
  ellipsis,
  'external-link': externalLink,
  eye,
  'eye-off': eyeOff,
  'file-heart': fileHeart,
  'file-text': fileText,
  flag,
  'flask-conical': flaskConical,
  folder,
  forward,
  'git-compare': gitCompare,
  globe,
  'graduation-cap': graduationCap,
  handshake,
  headphones,
  'heart-handshake': heartHandshake,
  history,
  hourglass,
  house,
  image,
  inbox,
  info,
  'key-round': keyRound,
  languages,
  lightbulb,
  link,
  'list-checks': listChecks,
  'list-filter': listFilter,
  lock,
  'log-in': logIn,
  'log-out': logOut,
  mail,
  menu,
  'message-circle': messageCircle,
  'messages-square': messagesSquare,
  monitor,
  moon,
  paperclip,
  'pen-line': penLine,
  pencil,
  phone,
  'phone-call': phoneCall,
  pill,
  plus,
  printer,
  'receipt-text': receiptText,
  'refresh-cw': refreshCw,
  reply,
  route,
  'rotate-ccw': rotateCcw,
  'scroll-text': scrollText,
  search,
  send,
  settings,
  shield,
  'shield-check': shieldCheck,
  siren,
  smartphone,
  split,
  'sticky-note': stickyNote,
  table,
  target,
  'thumbs-up': thumbsUp,
  'trash-2': trash2,
  'triangle-alert': triangleAlert,
  'undo-2': undo2,
  upload,
  'user-plus': userPlus,
  'user-round': userRound,
  'user-round-check': userRoundCheck,
  users,
  video,
  'wifi-off': wifiOff,
  x,
} as const;
