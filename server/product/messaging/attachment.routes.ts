import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import {
  json,
  page,
  redirect,
  routesFor,
  type Answer,
  type AnyRoute,
} from '#platform/http/index.ts';
import { isId } from '#platform/ids/index.ts';
import {
  personOf,
  anyoneSignedIn,
  patientSide,
  read,
  type Actor,
  type PersonActor,
} from '#foundation/people/index.ts';
import { addAttachment, attachmentRoom, type AttachmentRoom } from './add-attachment.ts';
import { attachmentFiles } from './attachment-files.ts';
import type { Attachment } from './attachment.store.ts';
import { composeView } from './composing.views.ts';
import { draftChangeOf, formFields } from './draft-form.ts';
import type { Problem } from './messaging.errors.ts';
import { readAttachment } from './read-attachment.ts';
import { receiveForm, type ReceivedForm } from './receive-upload.ts';
import { removeAttachment } from './remove-attachment.ts';
import { openDraft, saveDraft, type OpenDraft } from './writing-steps.ts';
import { draftParams } from './asking.ts';

const route = routesFor<Actor>();
const attachmentParams = z.object({ attachment: z.custom<string>((value) => isId('att', value)) });
const KEY = /^[\w-]{16,80}$/;

/** Files of a draft and of a message. The form that adds one may carry everything typed so far, and saves it first. */
export function attachmentRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [addRoute(ground), removeRoute(ground), readRoute(ground)];
}

interface Asked {
  actor: PersonActor;
  draftId: string;
  key: string;
  requestId: string;
}

function addRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/write/:draft/attachments',
    permission: patientSide,
    audit: { inCommand: 'messaging.add_attachment' },
    request: { params: draftParams },
    response: ['redirect', 'page', 'json'],
    async handle({ asker, params, requestId, idempotencyKey, raw }) {
      const actor = personOf(asker);
      const room = await attachmentRoom(ground, actor, params.draft);
      const wantsJson = raw.headers.accept?.includes('application/json') === true;
      const form = await receiveForm(raw, attachmentFiles(ground), room.limits.maximumBytesPerFile);
      const given = String(form.fields['idempotency_key'] ?? '');
      const key = KEY.test(given) ? given : idempotencyKey;
      const asked = { actor, draftId: params.draft, key, requestId };
      if (room.sentThreadId !== null) {
        await dropAll(ground, form);
        return wantsJson
          ? json({ threadId: room.sentThreadId }, 409)
          : redirect(`/messages/${room.sentThreadId}`);
      }
      const { added, problems } = await takeIn(ground, asked, room, form);
      const open = await opened(ground, asked);
      if (wantsJson) {
        const { attachments, draft } = open;
        return json(
          { added, problems, attachments, revision: draft.revision },
          problems.length > 0 ? 422 : 201,
        );
      }
      return problems.length > 0
        ? composeWith(ground, asked, open, problems)
        : redirect(`/write/${params.draft}/words#files`);
    },
  });
}

async function takeIn(ground: Ground, asked: Asked, room: AttachmentRoom, form: ReceivedForm) {
  const { actor, draftId, key, requestId } = asked;
  const problems: Problem[] = [];
  const added: Attachment[] = [];
  try {
    await saveTyped(ground, actor, draftId, form.fields);
    for (const [index, upload] of form.uploads.entries()) {
      const input = {
        draftId,
        upload,
        key: index === 0 ? key : `${key.slice(0, 70)}.${index}`,
        requestId,
      };
      const outcome = await addAttachment(ground, actor, room, input);
      if (outcome.kind === 'added') added.push(outcome.attachment);
      else problems.push(outcome.problem);
    }
  } finally {
    await dropAll(ground, form);
  }
  if (form.uploads.length === 0) problems.push({ field: 'attachment', code: 'choose_file' });
  return { added, problems };
}

async function saveTyped(
  ground: Ground,
  actor: PersonActor,
  draftId: string,
  fields: ReceivedForm['fields'],
): Promise<void> {
  const change = draftChangeOf(fields);
  if (Object.keys(change).length > 0) await saveDraft(ground, actor, draftId, change);
}

async function dropAll(ground: Ground, form: ReceivedForm): Promise<void> {
  const files = attachmentFiles(ground);
  await Promise.all(form.uploads.map((upload) => files.drop(upload.path)));
}

function opened(ground: Ground, { actor, draftId, requestId }: Asked): Promise<OpenDraft> {
  const on = {
    action: 'messaging.read_draft',
    subjectKind: 'draft',
    subjectId: draftId,
    requestId,
  };
  return read(ground, actor, on, (transaction) => openDraft(ground, transaction, actor, draftId));
}

function composeWith(
  ground: Ground,
  { actor }: Asked,
  open: OpenDraft,
  problems: Problem[],
): Answer {
  if (open.draft.topicId === null) return redirect(`/write/${open.draft.id}/topic`);
  const view = composeView(open, actor, ground.clock.now());
  return page('patient/messaging/compose', { ...view, head: { ...view.head, problems } }, 422);
}

function removeRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/write/:draft/attachments/:attachment/remove',
    permission: patientSide,
    audit: { inCommand: 'messaging.remove_attachment' },
    request: { params: draftParams.extend(attachmentParams.shape), body: formFields },
    response: ['redirect', 'json'],
    async handle({ asker, params, body, requestId, raw }) {
      const actor = personOf(asker);
      await saveTyped(ground, actor, params.draft, body);
      await removeAttachment(
        ground,
        actor,
        { draftId: params.draft, attachmentId: params.attachment },
        requestId,
      );
      if (raw.headers.accept?.includes('application/json') !== true) {
        return redirect(`/write/${params.draft}/words#files`);
      }
      const { attachments } = await opened(ground, {
        actor,
        draftId: params.draft,
        key: '',
        requestId,
      });
      return json({ attachments });
    },
  });
}

function readRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/attachments/:attachment',
    permission: anyoneSignedIn,
    audit: { reads: 'messaging.read_attachment', subjectKind: 'attachment' },
    request: { params: attachmentParams },
    response: 'file',
    async handle({ asker, params, requestId, reply }) {
      const file = await readAttachment(ground, personOf(asker), params.attachment, requestId);
      reply.header('content-length', file.sizeBytes);
      const { body, contentType, fileName } = file;
      return {
        kind: 'file',
        body,
        contentType,
        fileName,
        inline: contentType !== 'application/pdf',
      };
    },
  });
}
