<?php
/**
 * The question before a document takes the place of another, which pages may be showing.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_post_self_assessment_replace', __NAMESPACE__ . '\receive_replace' );

/**
 * Stores a document, or asks first where it would replace another. Then leaves for the page.
 *
 * @param string $text Anything.
 * @param string $done What to say where there is nothing to ask, as a key of `successes()`.
 */
function propose( $text, $done ) {
	$checked = check_document( $text );
	$id      = $checked['id'];
	if ( '' !== $checked['problem'] ) {
		leave( array_intersect_key( $checked, array_flip( array( 'problem', 'at' ) ) ) );
	}
	if ( own_text( $id ) === $text ) {
		leave_done( 'same', $id );
	}
	if ( is_readable( own_file( $id ) ) || null !== find_position( $id ) ) {
		$key = md5( $text );
		if ( ! set_transient( pending_name( $key ), $text, HOUR_IN_SECONDS ) && get_transient( pending_name( $key ) ) !== $text ) {
			leave( array( 'problem' => 'upload' ) );
		}
		leave(
			array(
				'view' => 'replace',
				'key'  => $key,
			)
		);
	}
	if ( ! store_document( $text ) ) {
		leave( array( 'problem' => 'upload' ) );
	}
	leave_done( $done, $id );
}

/**
 * Leaves for the page, which says what was done.
 *
 * @param string $done A key of `successes()`.
 * @param string $id   The position.
 */
function leave_done( $done, $id ) {
	leave(
		array(
			'done'     => $done,
			'position' => $id,
		)
	);
}

/**
 * Under what name a document waits for an answer: everybody has their own.
 *
 * @param string $key The hash of the document.
 * @return string
 */
function pending_name( $key ) {
	return 'self_assessment_pending_' . get_current_user_id() . "_$key";
}

/**
 * Prints the question.
 */
function print_replace() {
	$key     = asked( 'key' );
	$text    = (string) get_transient( pending_name( $key ) );
	$checked = check_document( $text );
	$id      = $checked['id'];
	if ( '' !== $checked['problem'] ) {
		print_notice( 'error', problems()['expired'] );
		print_list();
		return;
	}
	$present = find_position( $id )['document'] ?? array();
	/* translators: %s: title of a position. */
	echo '<h2>' . esc_html( sprintf( __( 'Replace “%s”?', 'self-assessment' ), title_by_id( $id ) ) ) . '</h2>';
	echo '<p>' . esc_html( versions_sentence( $present, json_decode( $text, true ) ) ) . '</p>';
	print_uses( $id );
	open_form(
		'replace',
		array(
			'key'     => $key,
			'present' => revision_of( $id ),
		)
	);
	print_buttons( __( 'Replace', 'self-assessment' ), 'button-primary' );
}

/**
 * Which version would take the place of which.
 *
 * @param array $present The document that is there.
 * @param array $next    The one that was sent.
 * @return string
 */
function versions_sentence( $present, $next ) {
	$number = function ( $document ) {
		return is_string( $document['version'] ?? null ) ? $document['version'] : '?';
	};
	if ( $number( $present ) === $number( $next ) ) {
		/* translators: %s: version number. */
		return sprintf( __( 'Both say version %s, but they differ.', 'self-assessment' ), $number( $present ) );
	}
	/* translators: 1: version number that is there, 2: version number that takes its place. */
	return sprintf( __( 'Version %1$s is there now; version %2$s takes its place.', 'self-assessment' ), $number( $present ), $number( $next ) );
}

/**
 * Prints which pages and widgets show a position.
 *
 * @param string $id A valid id.
 */
function print_uses( $id ) {
	$uses = uses_by_position()[ $id ] ?? array();
	if ( ! $uses ) {
		echo '<p>' . esc_html__( 'No page of this site shows this position.', 'self-assessment' ) . '</p>';
		return;
	}
	echo '<p>' . esc_html__( 'These pages show it:', 'self-assessment' ) . '</p>' . links_to( $uses ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escapes for itself.
}

/**
 * Prints the end of a form that asks: yes or no.
 *
 * @param string $yes   What the button says.
 * @param string $style The class of the button.
 */
function print_buttons( $yes, $style ) {
	printf(
		'<p class="submit"><button class="button %s">%s</button> <a class="button" href="%s">%s</a></p></form>',
		esc_attr( $style ),
		esc_html( $yes ),
		esc_url( page_url() ),
		esc_html__( 'Cancel', 'self-assessment' )
	);
}

/**
 * Replaces a document, unless somebody else has changed it since the question.
 */
function receive_replace() {
	$key = sent( 'key' );
	require_permission( nonce_action( 'replace', $key ) );
	$text = (string) get_transient( pending_name( $key ) );
	$id   = check_document( $text )['id'];
	if ( '' === $id ) {
		leave( array( 'problem' => 'expired' ) );
	}
	$outcome = store_over( $text, sent( 'present' ) );
	if ( 'changed' === $outcome ) {
		leave(
			array(
				'view'    => 'replace',
				'key'     => $key,
				'problem' => 'changed',
			)
		);
	}
	if ( 'stored' !== $outcome ) {
		leave( array( 'problem' => 'upload' ) );
	}
	delete_transient( pending_name( $key ) );
	leave_done( 'replaced', $id );
}
